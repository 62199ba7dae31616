package org.touchpointregister.change.rule;

import java.util.List;

/** An automatic check of a change; a business "no" is a value. */
public interface Rule {

    /** Everything this rule finds, nothing where all is well. */
    List<Finding> check(Checkable change);
}
