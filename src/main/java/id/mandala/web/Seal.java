package id.mandala.web;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Closes an answer so that only who names the request again can open it. AES-256-GCM; the key is nowhere kept. */
final class Seal {

    /** Bytes a closed answer is longer than an open one. */
    static final int OVERHEAD = 12 + 16;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param secret 32 bytes in hexadecimal */
    Seal(String secret) {
        this.key = new SecretKeySpec(HexFormat.of().parseHex(secret), "AES");
    }

    byte[] close(byte[] open) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var closed = Arrays.copyOf(nonce, OVERHEAD + open.length);
        System.arraycopy(apply(Cipher.ENCRYPT_MODE, nonce, open, 0), 0, closed, NONCE, closed.length - NONCE);
        return closed;
    }

    /** @throws IllegalStateException when this seal did not close it, or somebody has changed it since */
    byte[] open(byte[] closed) {
        return apply(Cipher.DECRYPT_MODE, Arrays.copyOf(closed, NONCE), closed, NONCE);
    }

    private byte[] apply(int mode, byte[] nonce, byte[] bytes, int from) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes, from, bytes.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a kept answer cannot be opened", e);
        }
    }
}
