package org.touchpointregister.identity;

/**
 * A department is being merged into another of its authority by that administrator; told while both still stand, in the
 * transaction that does it, so that every room hands over what it keeps or nothing is handed over at all.
 */
public record DepartmentMerged(Department gone, Department heir, String by) {}
