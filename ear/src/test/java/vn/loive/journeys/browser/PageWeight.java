package vn.loive.journeys.browser;

/** What a page may weigh with all that it loads, over the wire. */
final class PageWeight {
    private static final int OURS = 30 * 1024;
    private static final int OF_THE_LOGIN = 60 * 1024;

    private PageWeight() {}

    static int of(String address) {
        return address.contains("/realms/") ? OF_THE_LOGIN : OURS;
    }
}
