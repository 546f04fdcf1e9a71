package org.oscm.core.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects what is wrong with an input of several values, so that the caller learns of everything at once. */
public final class WrongValues {

    private final List<Refusal> found = new ArrayList<>();

    /** Does one check after the other, whatever those before it say. @return the checked value; null if it is wrong */
    public <T> T check(Supplier<T> check) {
        try {
            return check.get();
        } catch (Refusal refusal) {
            add(refusal);
            return null;
        }
    }

    /** As {@link #check} for a check of several values. */
    public void attempt(Runnable check) {
        check(() -> {
            check.run();
            return null;
        });
    }

    /** As {@link #attempt} for a part of the input whose values stand below a path of their own. */
    public void attemptWithin(String path, Runnable check) {
        try {
            check.run();
        } catch (Refusal refusal) {
            add(refusal.within(path));
        }
    }

    /** What is no matter of a single value is refused at once. */
    private void add(Refusal refusal) {
        if (!refusal.parts().isEmpty()) {
            found.addAll(refusal.parts());
        } else if (refusal.member() != null) {
            found.add(refusal);
        } else {
            throw refusal;
        }
    }

    /** @throws Refusal if anything was wrong: the one thing, or all together */
    public void refuse() {
        if (found.size() == 1) {
            throw found.get(0);
        }
        if (!found.isEmpty()) {
            throw Refusal.ofAll(InputError.VALUES_WRONG, found);
        }
    }
}
