package org.touchpointregister.regulation;

import org.touchpointregister.shared.Refusal;

/** One thing wrong in a regulation file: where (line 0 when the whole file is meant), at which path, and the sentence. */
record FileError(String file, int line, String path, Refusal.Sentence sentence) {

    static FileError ofFile(String file, String code, Object... args) {
        return new FileError(file, 0, "", Refusal.Sentence.of(code, args));
    }
}
