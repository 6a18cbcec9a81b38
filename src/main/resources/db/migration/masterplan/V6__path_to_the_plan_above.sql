-- What an initiative serves is a node of the RPJMD or RPD: until now the id was kept without being held to it. No regency has
-- chosen one yet.
alter table masterplan.particulars
    add constraint particulars_node foreign key (region_code, plan_node_id) references planning.plan_node (region_code, id);
