-- The same rule as before, in a form the planner writes into the policy itself instead of calling a function for every row: a row
-- is in scope when the nation or one of its own prefixes (province, regency, district) stands among the codes. Codes have fixed
-- widths, so the prefixes are known. An expression with a sub-select is never written in place. No rows change.
create or replace function identity.in_scope(region_code text) returns boolean
    language sql stable parallel safe
    return coalesce(
        string_to_array(current_setting('mandala.scope', true), ',')
            && array['00', left(region_code, 2), left(region_code, 5), region_code],
        false);
