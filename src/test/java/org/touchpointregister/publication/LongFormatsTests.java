package org.touchpointregister.publication;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.testing.Clause;

/** 2,000 rows; the same of 20,000 takes minutes and is {@code LongFormatsBench}. */
@PublicationRoom
class LongFormatsTests {

    @Autowired
    private LongFormats formats;

    @Test
    @Clause({"R-13", "R-30"})
    void everyCellOfALongRegisterIsTheSameInEveryFormat() throws IOException {
        formats.agreeOn(2_000);
    }
}
