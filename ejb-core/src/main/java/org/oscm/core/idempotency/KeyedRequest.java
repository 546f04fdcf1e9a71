package org.oscm.core.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.oscm.core.kernel.Refusal;

/**
 * What identifies a request with a key. Only digests under that key are stored, and the key is not: whoever reads the
 * table cannot try passwords against the digest of a body that held one.
 *
 * @param scope digest of caller and address
 * @param digest digest of the body
 */
public record KeyedRequest(String scope, String digest) {

    private static final int LONGEST_KEY = 255;
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1," + LONGEST_KEY + "}");
    private static final String ALGORITHM = "HmacSHA256";

    /**
     * @param userKey who calls
     * @param address method, path and query
     * @param key visible ASCII characters, 1 to 255
     * @throws Refusal if the key is not one
     */
    public static KeyedRequest of(long userKey, String address, String key, byte... body) {
        if (!KEY.matcher(key).matches()) {
            throw Refusal.of(IdempotencyError.IDEMPOTENCY_KEY_INVALID, LONGEST_KEY);
        }
        byte[] place = address.getBytes(StandardCharsets.UTF_8);
        byte[] caller = ByteBuffer.allocate(Long.BYTES).putLong(userKey).array();
        return new KeyedRequest(digest(key, caller, place), digest(key, body));
    }

    private static String digest(String key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
