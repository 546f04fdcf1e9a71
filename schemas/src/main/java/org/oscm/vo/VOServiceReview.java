package org.oscm.vo;

/** What one user thinks of a service. */
public class VOServiceReview extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String comment;
    private long modificationDate;
    private long productKey;
    private int rating;
    private String title;
    private String userId;
    private String userName;

    /** What the user writes. */
    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    /** When it was written, in milliseconds since 1970 UTC. */
    public long getModificationDate() {
        return modificationDate;
    }

    public void setModificationDate(long modificationDate) {
        this.modificationDate = modificationDate;
    }

    /** Key of the service. */
    public long getProductKey() {
        return productKey;
    }

    public void setProductKey(long productKey) {
        this.productKey = productKey;
    }

    /** One to five. */
    public int getRating() {
        return rating;
    }

    public void setRating(int rating) {
        this.rating = rating;
    }

    /** Heading. */
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** Id of the author. */
    public String getUserId() {
        return userId;
    }

    public void setUserId(String userId) {
        this.userId = userId;
    }

    /** Name of the author as others see it. */
    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }
}
