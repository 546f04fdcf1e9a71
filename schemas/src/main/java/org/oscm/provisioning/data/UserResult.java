package org.oscm.provisioning.data;

import java.util.ArrayList;
import java.util.List;

/** The users with their ids in the application, if it worked. */
public class UserResult extends BaseResult {
    private static final long serialVersionUID = 1L;

    private List<User> users = new ArrayList<>();

    /** The users; empty if it did not work. */
    public List<User> getUsers() {
        return users;
    }

    public void setUsers(List<User> users) {
        this.users = users == null ? new ArrayList<>() : users;
    }
}
