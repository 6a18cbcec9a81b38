package id.mandala.documents.sign;

import java.security.cert.X509Certificate;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/**
 * The names of a certificate as people know them.
 *
 * @param signer and issuer, common names; the whole name where there is none
 */
record CertificateNames(String signer, String issuer) {

    static CertificateNames of(X509Certificate certificate) {
        return new CertificateNames(
                common(certificate.getSubjectX500Principal().getName()),
                common(certificate.getIssuerX500Principal().getName()));
    }

    private static String common(String name) {
        try {
            return new LdapName(name)
                    .getRdns().stream()
                            .filter(it -> it.getType().equalsIgnoreCase("CN"))
                            .map(it -> it.getValue().toString())
                            .findFirst()
                            .orElse(name);
        } catch (InvalidNameException unreadable) {
            return name;
        }
    }
}
