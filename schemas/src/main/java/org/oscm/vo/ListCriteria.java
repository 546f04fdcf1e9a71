package org.oscm.vo;

import java.io.Serializable;
import org.oscm.types.enumtypes.Sorting;

/** Which services of a marketplace are wanted, in which order. */
public class ListCriteria implements Serializable {
    private static final long serialVersionUID = 1L;

    private String categoryId;
    private String filter;
    private int limit;
    private int offset;
    private Sorting sorting;

    /** Only services of this category; null for all. */
    public String getCategoryId() {
        return categoryId;
    }

    public void setCategoryId(String categoryId) {
        this.categoryId = categoryId;
    }

    /** Only services with this tag; null for all. */
    public String getFilter() {
        return filter;
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }

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

    /** The order; null for any. */
    public Sorting getSorting() {
        return sorting;
    }

    public void setSorting(Sorting sorting) {
        this.sorting = sorting;
    }
}
