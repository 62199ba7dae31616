package org.brokenhouse.util;

/** Things without a room. */
final class Drawer {
    private Drawer() {}
}
