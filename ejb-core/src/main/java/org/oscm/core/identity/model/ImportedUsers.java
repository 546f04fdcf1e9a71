package org.oscm.core.identity.model;

import java.util.List;
import org.oscm.core.identity.UserData;

/**
 * What a file of users says, as it is stored until all of them are made.
 *
 * @param lines in the order of the file
 */
public record ImportedUsers(List<Line> lines) {

    public ImportedUsers {
        lines = List.copyOf(lines);
    }

    /** @param number of the line in the file, from 1 */
    public record Line(long number, UserData user) {}
}
