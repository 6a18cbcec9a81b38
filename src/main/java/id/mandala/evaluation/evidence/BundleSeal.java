package id.mandala.evaluation.evidence;

/** Signs a bundle's list of sums, where the installation has a certificate. */
public interface BundleSeal {

    /**
     * @param manifest the bytes of {@code SHA256SUMS}
     * @return a detached CMS signature of them, DER (RFC 5652)
     */
    byte[] seal(byte[] manifest);
}
