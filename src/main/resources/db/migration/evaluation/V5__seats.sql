-- A seat at a regency's judgement may be given before the first mark, and taken back: what its holder marked stays on record and counts
-- no more. Existing seats were taken by marking; nobody gave them and nobody took them back.
alter table evaluation.assessor add column given_by text;
alter table evaluation.assessor add column removed_at timestamptz;
alter table evaluation.assessor add column removed_why text;
alter table evaluation.assessor add constraint assessor_removed_for_a_reason
    check ((removed_at is null) = (removed_why is null) and btrim(removed_why) <> '');
grant update (finished_at, removed_at, removed_why) on evaluation.assessor to mandala_app;
