package org.touchpointregister.workflow.pause;

import java.util.List;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Pause;

/** A stored term with the regulation it runs under and the grounds on which that allows it to be stopped. */
record PausableTerm(Deadline deadline, Regulation regulation, List<Pause> grounds) {}
