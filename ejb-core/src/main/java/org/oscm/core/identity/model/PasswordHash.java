package org.oscm.core.identity.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id of a password, as text {@code argon2id$<salt>$<hash>} (19 MiB, 2 passes, 1 lane). */
public final class PasswordHash {

    private static final String PREFIX = "argon2id$";
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getEncoder().withoutPadding();

    /** Hash of no password; verifying against it takes as long as against a real one. */
    public static final String OF_NOBODY = of(new String(new char[] {0}));

    private PasswordHash() {}

    public static String of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return PREFIX + TEXT.encodeToString(salt) + "$" + TEXT.encodeToString(hash(password, salt));
    }

    public static boolean matches(String password, String stored) {
        String[] parts = stored.substring(PREFIX.length()).split("\\$");
        byte[] expected = Base64.getDecoder().decode(parts[1]);
        return MessageDigest.isEqual(
                expected, hash(password, Base64.getDecoder().decode(parts[0])));
    }

    private static byte[] hash(String password, byte... salt) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        argon2.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
