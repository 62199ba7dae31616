package org.touchpointregister.regulation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the list of wrong places on the console instead of a stack trace. */
class RegulationFilesFailureAnalyzer extends AbstractFailureAnalyzer<RegulationFilesAreWrong> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RegulationFilesAreWrong cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Correct the regulation files listed above (docs/regulation-file.md).", cause);
    }
}
