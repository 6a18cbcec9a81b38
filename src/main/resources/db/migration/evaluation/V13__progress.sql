-- How far each seat has come, for those who may not see its marks yet. Counted as marks come; those given so far are counted here.
alter table evaluation.assessor add column marked integer not null default 0;
alter table evaluation.assessor add column first_mark_at timestamptz;
grant update (marked, first_mark_at) on evaluation.assessor to mandala_app;

alter table evaluation.assessor no force row level security;
alter table evaluation.mark no force row level security;
update evaluation.assessor a set marked = m.marked, first_mark_at = m.first
from (select region_code, year, assessor_id, count(distinct question) as marked, min(entered_at) as first
      from evaluation.mark group by region_code, year, assessor_id) m
where a.region_code = m.region_code and a.year = m.year and a.id = m.assessor_id;
alter table evaluation.mark force row level security;
alter table evaluation.assessor force row level security;

create function evaluation.count_marked() returns trigger language plpgsql as $$
begin
    update evaluation.assessor a set marked = a.marked + m.marked, first_mark_at = coalesce(a.first_mark_at, m.first)
    from (select region_code, year, assessor_id, count(*) as marked, min(entered_at) as first
          from added where revision = 1 group by region_code, year, assessor_id) m
    where a.region_code = m.region_code and a.year = m.year and a.id = m.assessor_id;
    return null;
end $$;
revoke execute on function evaluation.count_marked() from public;
grant execute on function evaluation.count_marked() to mandala_app;
create trigger mark_counted after insert on evaluation.mark
    referencing new table as added for each statement execute function evaluation.count_marked();
