package id.mandala.web;

/** What a module shows on an empty installation. Loaded once, in one transaction, after the contents of a lower order. */
public interface DemoContent {

    /** 100 regions, 200 accounts, 250 plans above, 300 masterplans, 400 evaluations: room between for what comes later. */
    int order();

    void load();

    /** What it is remembered by as loaded; changes only when it shall be loaded again. */
    default String name() {
        return getClass().getSimpleName();
    }
}
