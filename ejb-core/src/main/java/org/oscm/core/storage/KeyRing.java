package org.oscm.core.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that keep secrets unreadable in the database: AES-256-GCM with a random nonce for every text. The first key
 * encrypts, each decrypts what was encrypted with it; the id of its key stands in an encrypted text. Thread-safe.
 */
public final class KeyRing {

    private static final String MARK = "enc:";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int ID_BYTES = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Converters of JPA are made by the persistence provider, which injects nothing on some servers. */
    private static volatile KeyRing current;

    private final Map<String, SecretKeySpec> keys;
    private final String activeId;

    private KeyRing(Map<String, SecretKeySpec> keys) {
        this.keys = keys;
        activeId = keys.keySet().iterator().next();
    }

    /**
     * Reads a file of keys: a line each, 32 bytes as Base64; lines that begin with # are comments.
     *
     * @throws IllegalArgumentException if there is no key, or a line holds none; the message does not repeat it
     */
    public static KeyRing parse(String text) {
        Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(KeyRing::decoded)
                .forEach(key -> keys.put(id(key), new SecretKeySpec(key, "AES")));
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("there is no key in it");
        }
        return new KeyRing(keys);
    }

    /** A random key as it stands in a file of keys. */
    public static String newKey() {
        return Base64.getEncoder().encodeToString(random(KEY_BYTES));
    }

    /** From now on this application encrypts and decrypts with these keys. */
    public static void use(KeyRing ring) {
        current = Objects.requireNonNull(ring);
    }

    /** @throws IllegalStateException before the application has opened its keys */
    public static KeyRing current() {
        KeyRing ring = current;
        if (ring == null) {
            throw new IllegalStateException("the keys for secrets are not open yet");
        }
        return ring;
    }

    /** The id of the key that encrypts: 8 hexadecimal digits that tell nothing of the key. */
    public String activeId() {
        return activeId;
    }

    public boolean knows(String keyId) {
        return keys.containsKey(keyId);
    }

    /** What texts that the first key has encrypted begin with. */
    public String mark() {
        return MARK + activeId + ":";
    }

    /** Another text each time. */
    public String encrypt(String secret) {
        String head = mark();
        byte[] nonce = random(NONCE_BYTES);
        byte[] sealed =
                cipher(Cipher.ENCRYPT_MODE, keys.get(activeId), nonce, head, secret.getBytes(StandardCharsets.UTF_8));
        byte[] stored = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return head + Base64.getEncoder().encodeToString(stored);
    }

    /** @throws IllegalStateException if the text was not made by {@link #encrypt} with one of these keys, or was changed */
    public String decrypt(String encrypted) {
        int end = encrypted.indexOf(':', MARK.length());
        if (!isEncrypted(encrypted) || end < 0) {
            throw new IllegalStateException("a stored secret is not encrypted");
        }
        String keyId = encrypted.substring(MARK.length(), end);
        if (!knows(keyId)) {
            throw new IllegalStateException("a stored secret is encrypted with key " + keyId + ", which is not here");
        }
        byte[] stored = Base64.getDecoder().decode(encrypted.substring(end + 1));
        byte[] nonce = Arrays.copyOf(stored, NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(stored, NONCE_BYTES, stored.length);
        byte[] secret = cipher(Cipher.DECRYPT_MODE, keys.get(keyId), nonce, encrypted.substring(0, end + 1), sealed);
        return new String(secret, StandardCharsets.UTF_8);
    }

    /** The same secret encrypted with the first key; texts that are not encrypted are secrets still. */
    public String renew(String stored) {
        if (stored.startsWith(mark())) {
            return stored;
        }
        return encrypt(isEncrypted(stored) ? decrypt(stored) : stored);
    }

    private static boolean isEncrypted(String stored) {
        return stored.startsWith(MARK);
    }

    /** The head is authenticated, too. */
    private static byte[] cipher(int mode, SecretKeySpec key, byte[] nonce, String head, byte... text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(head.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored secret was changed, or its key is another one", e);
        }
    }

    private static byte[] decoded(String line) {
        byte[] key = Base64.getDecoder().decode(line);
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has " + KEY_BYTES + " bytes");
        }
        return key;
    }

    private static String id(byte... key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("key id".getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(key), 0, ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
