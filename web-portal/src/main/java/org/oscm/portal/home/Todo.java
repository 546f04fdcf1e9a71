package org.oscm.portal.home;

/**
 * Something that may wait for the visitor.
 *
 * @param tone {@code bad}, {@code warn} or {@code wait}; {@code none} if nothing waits
 * @param icon the name of the icon beside the title
 * @param count how many wait
 * @param title what they are
 * @param text one or two sentences: which, and since when
 */
public record Todo(String tone, String icon, long count, String title, String text) {
    /** True if it needs the visitor. */
    public boolean isOpen() {
        return count > 0;
    }
}
