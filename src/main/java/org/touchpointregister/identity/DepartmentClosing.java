package org.touchpointregister.identity;

/**
 * A department is to be closed by that administrator and nobody was named to go on with it; told in the transaction that
 * says so. It keeps everything until somebody is.
 */
public record DepartmentClosing(Department department, String by) {}
