package id.mandala.identity;

import id.mandala.values.RegionCode;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened to an account or was tried with it; told within the transaction it happened in.
 *
 * @param actor who did it
 * @param region the account's home
 * @param account whom it concerns; all zeros where no such account exists
 */
public record AccountEvent(Actor actor, RegionCode region, String action, UUID account, Map<String, Object> detail) {}
