package org.touchpointregister.database;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.touchpointregister.shared.Sentences;

/** Says in one sentence why the start was refused; the message source does not exist yet at that moment. */
class DataDirectoryInUseAnalyzer extends AbstractFailureAnalyzer<DataDirectoryInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataDirectoryInUse cause) {
        String sentence =
                ResourceBundle.getBundle("messages/database", Sentences.RUSSIAN).getString("database.directoryInUse");
        return new FailureAnalysis(MessageFormat.format(sentence, cause.directory()), null, cause);
    }
}
