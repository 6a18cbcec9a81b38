package id.mandala.evaluation.survey;

/** Keyed hashes of where an answer came from. */
@SuppressWarnings("ArrayRecordComponent") // 16 bytes each, never compared here
record Trace(byte[] device, byte[] network) {}
