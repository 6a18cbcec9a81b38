-- A view over all regions walks every line of the nation before its filter counts, for a filter is not pushed into a recursive
-- query. One region is all that is ever asked for, so the view becomes a function of it. Rows are untouched.
drop view region.agency_lineage;

-- For each agency, old or new, the one that holds its matters today: itself, or the end of its line of successors (several
-- after a split). A succession decreed for a later day does not count yet. An agency closed without successor ends its own
-- line. "union" drops repeated steps, so that a circle entered by mistake ends the walk instead of the database.
create function region.agency_lineage(of_region text) returns table (agency_id uuid, current_id uuid)
    language sql stable
    begin atomic
        with recursive taken_effect as (
            select predecessor_id, successor_id from region.agency_succession
            where region_code = of_region and on_date <= current_date
        ), line (agency_id, current_id) as (
            select id, id from region.agency where region_code = of_region
            union
            select line.agency_id, taken_effect.successor_id
            from line
            join taken_effect on taken_effect.predecessor_id = line.current_id
        )
        select line.agency_id, line.current_id
        from line
        where not exists (select 1 from taken_effect where taken_effect.predecessor_id = line.current_id);
    end;

revoke execute on function region.agency_lineage(text) from public;
grant execute on function region.agency_lineage(text) to mandala_app;
