package org.touchpointregister.identity;

/**
 * A department is being merged into another of its authority by that person; told while both still stand, in the
 * transaction that does it, so that every room hands over what it keeps or nothing is handed over at all.
 *
 * @param withPeople whether its people go along with their roles; else they lose them
 */
public record DepartmentMerged(Department gone, Department heir, String by, boolean withPeople) {}
