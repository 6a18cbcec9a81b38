-- The program writes rows but owns no table, and only an owner may have one counted. Until the counting after an import of
-- thousands, which PostgreSQL does by itself within a minute, the list was planned for a handful and took ten times as long.
create function masterplan.count_anew() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    analyze masterplan.initiative, masterplan.initiative_support, masterplan.initiative_year;
end $$;

revoke execute on function masterplan.count_anew() from public;
grant execute on function masterplan.count_anew() to mandala_app;
