package org.oscm.core.identity;

import java.util.List;
import org.oscm.core.kernel.Refusal;

/** A directory in which an organization keeps its people and their passwords. Call it outside of transactions. */
public interface UserDirectory {

    /**
     * @param userIdPattern a user id in which {@code *} stands for any characters
     * @return at most so many
     * @throws Refusal if the directory does not answer, or does not know the place to search
     */
    List<DirectoryEntry> search(DirectorySettings settings, String userIdPattern, int most);

    /** Those with exactly this user id; more than one in a directory that does not keep ids unique. */
    List<DirectoryEntry> find(DirectorySettings settings, String userId);

    /** Whether this is the entry's password; an empty one never is. */
    boolean accepts(DirectorySettings settings, DirectoryEntry entry, String password);
}
