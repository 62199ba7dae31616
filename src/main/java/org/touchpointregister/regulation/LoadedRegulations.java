package org.touchpointregister.regulation;

import java.util.List;

/** What all the files together say, once nothing in them is wrong. */
record LoadedRegulations(Recommendations parent, List<Regulation> regulations) {}
