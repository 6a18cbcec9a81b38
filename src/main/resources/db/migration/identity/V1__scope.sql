-- Who may see a row: the scope the transaction carries. The program sets it at the start of every transaction from the person who
-- asks; where nothing is set nothing is in scope. A scope is a list of region codes; each covers itself and everything below it,
-- and 00, the nation, covers all.
grant usage on schema identity to mandala_app;

create function identity.in_scope(region_code text) returns boolean
    language sql stable parallel safe
    return exists (
        select
        from unnest(string_to_array(current_setting('mandala.scope', true), ',')) as scope(code)
        where scope.code = '00' or scope.code = region_code or starts_with(region_code, scope.code || '.'));

revoke execute on function identity.in_scope(text) from public;
grant execute on function identity.in_scope(text) to mandala_app;
