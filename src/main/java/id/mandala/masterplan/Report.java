package id.mandala.masterplan;

/** That an initiative ran in a year, or why not. */
public record Report(Initiative initiative, int year, YearStatus status) {}
