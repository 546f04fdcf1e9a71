package org.oscm.pagination;

import java.io.Serializable;

/** A part of a list. */
public class Pagination implements Serializable {
    private static final long serialVersionUID = 1L;

    private int limit;
    private int offset;

    /** How many entries at most. */
    public int getLimit() {
        return limit;
    }

    public void setLimit(int limit) {
        this.limit = limit;
    }

    /** How many entries to leave out before the first one. */
    public int getOffset() {
        return offset;
    }

    public void setOffset(int offset) {
        this.offset = offset;
    }
}
