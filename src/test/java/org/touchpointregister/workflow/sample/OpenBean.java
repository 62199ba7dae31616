package org.touchpointregister.workflow.sample;

/** Stands for a delegate of a process room. */
public class OpenBean {}
