package org.touchpointregister.publication;

/** A file of an edition without its bytes: its name, media type, length, and its SHA-256 in hexadecimal. */
public record EditionDocument(String name, String mediaType, long length, String sha256) {}
