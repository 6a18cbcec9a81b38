-- Which demo content this installation has loaded. A row is written in the transaction that loads the content, so that a start
-- broken off in the middle goes on where it stopped, and two nodes starting together load once.
grant usage on schema web to mandala_app;

create table web.demo_content (
    name text not null,
    loaded_at timestamptz not null default now(),
    constraint demo_content_once primary key (name)
);
grant select, insert on web.demo_content to mandala_app;
