-- The program writes rows but owns no table, and only an owner may have one counted. Until the counting after thousands of new rows, which
-- PostgreSQL does by itself within a minute, questions are planned for a handful of rows and take many times as long.
create function web.count_anew(p_tables regclass[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    one regclass;
begin
    foreach one in array p_tables loop
        execute format('analyze %s', one);
    end loop;
end $$;

revoke execute on function web.count_anew(regclass[]) from public;
grant execute on function web.count_anew(regclass[]) to mandala_app;
