package org.oscm.portal.frame;

/** Where to go after a detour such as signing in: an address inside the portal, never another site. */
public final class LocalPath {
    private LocalPath() {}

    /**
     * The wished path if it stays inside the portal, else the portal's front.
     *
     * @param wished a path with its query, from outside and therefore not to be trusted; may be null
     * @param contextPath where the portal is, for example {@code /oscm-portal}
     */
    public static String of(String wished, String contextPath) {
        String front = contextPath + "/";
        return wished != null && wished.startsWith(front) && isPlain(wished) ? wished : front;
    }

    private static boolean isPlain(String path) {
        boolean clean = path.chars().noneMatch(letter -> letter <= ' ' || letter == '\\' || letter >= 127);
        return clean && !path.contains("//") && !path.contains("/..") && path.length() <= 2000;
    }
}
