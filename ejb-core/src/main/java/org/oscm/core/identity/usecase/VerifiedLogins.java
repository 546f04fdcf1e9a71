package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for at most five minutes of real time that a password fitted, so that not every call pays for Argon2. What
 * is kept is a digest under a key that lives only in this process; it names the stored hash it was verified against, so
 * a changed password is forgotten by itself on every server.
 */
@ApplicationScoped
public class VerifiedLogins {

    private static final long LIFETIME_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final int MOST = 10_000;
    private static final String ALGORITHM = "HmacSHA256";

    private record Verified(byte[] digest, long atNanos) {}

    private final SecretKeySpec key = new SecretKeySpec(randomBytes(), ALGORITHM);
    private final Map<Long, Verified> logins = new ConcurrentHashMap<>();

    public boolean remembers(long userKey, String password, String passwordHash) {
        Verified verified = logins.get(userKey);
        return verified != null
                && System.nanoTime() - verified.atNanos() < LIFETIME_NANOS
                && MessageDigest.isEqual(verified.digest(), digest(password, passwordHash));
    }

    public void remember(long userKey, String password, String passwordHash) {
        if (logins.size() >= MOST) {
            logins.values().removeIf(login -> System.nanoTime() - login.atNanos() >= LIFETIME_NANOS);
        }
        if (logins.size() < MOST) {
            logins.put(userKey, new Verified(digest(password, passwordHash), System.nanoTime()));
        }
    }

    public void forget(long userKey) {
        logins.remove(userKey);
    }

    private byte[] digest(String password, String passwordHash) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(passwordHash.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
