package vn.loive.workqueue;

import java.util.UUID;

/**
 * A look at the queue that an official wants to have again.
 *
 * @param id under which it is found
 * @param name how he calls it
 * @param address the filters and the order, as the queue's page writes them
 */
public record SavedView(UUID id, String name, String address) {
    public static final int LONGEST_NAME = 60;
    /** How many an account may keep. */
    public static final int MOST = 20;
}
