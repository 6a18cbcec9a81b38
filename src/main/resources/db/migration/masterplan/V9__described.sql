-- What an initiative says it does and what it costs, in one row: for modules that compare initiatives. Adds no rows; who may read what
-- stays with the tables beneath, so that of another region's published initiative only the outline is told.

create view masterplan.described with (security_invoker = true) as
select initiative.region_code, initiative.id, initiative.masterplan_id, initiative.name,
    concat_ws('. ', nullif(rtrim(initiative.description, '. '), ''), nullif(rtrim(particulars.innovation, '. '), ''),
        nullif(rtrim(particulars.goal, '. '), '')) as description,
    initiative.sub_dimension, initiative.lead_agency_id, initiative.first_year, initiative.last_year, initiative.stage,
    initiative.published, initiative.version, particulars.kind,
    (select sum(amount) from masterplan.cost
        where cost.region_code = initiative.region_code and cost.initiative_id = initiative.id)::bigint as amount
from masterplan.initiative
left join masterplan.particulars
    on particulars.region_code = initiative.region_code and particulars.initiative_id = initiative.id;
grant select on masterplan.described to mandala_app;
