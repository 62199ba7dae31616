package org.touchpointregister.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** A connection that looks for the engine's tables first and for our own next, whatever address was given. */
class SearchPathConnection implements JdbcConnectionDetails {

    private static final String SEARCH_PATH = "currentSchema=camunda,app";

    private final String url;
    private final @Nullable String username;
    private final @Nullable String password;

    SearchPathConnection(String url, @Nullable String username, @Nullable String password) {
        this.url = withSearchPath(url);
        this.username = username;
        this.password = password;
    }

    static String withSearchPath(String url) {
        if (!url.startsWith("jdbc:postgresql:") || url.contains("currentSchema=")) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + SEARCH_PATH;
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public @Nullable String getUsername() {
        return username;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }
}
