package org.touchpointregister.identity;

/** A department has got another name; told in the transaction that gives it. */
public record DepartmentRenamed(Department department, String was) {}
