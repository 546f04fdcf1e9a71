package org.oscm.core.identity.model;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Argon2id of a password (19 MiB, 2 passes, 1 lane) in the usual text form {@code $argon2id$v=19$m=19456,t=2,p=1$...}. */
public final class PasswordHash {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final Argon2Function ARGON2 =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

    /** Each hash being computed holds its memory: many wrong passwords at once wait here and do not exhaust the heap. */
    private static final Semaphore AT_ONCE =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    /** Hash of no password; verifying against it takes as long as against a real one. */
    private static final String OF_NOBODY = of(GeneratedPassword.next());

    private PasswordHash() {}

    public static String of(String password) {
        return inTurn(() ->
                Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2).getResult());
    }

    /** @param stored null where there is none, which nothing matches, in the same time */
    public static boolean matches(String password, String stored) {
        if (stored == null) {
            matches(password, OF_NOBODY);
            return false;
        }
        return inTurn(() -> Password.check(password, stored).with(Argon2Function.getInstanceFromHash(stored)));
    }

    private static <T> T inTurn(Supplier<T> work) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            AT_ONCE.release();
        }
    }
}
