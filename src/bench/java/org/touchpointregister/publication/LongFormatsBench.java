package org.touchpointregister.publication;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every cell of 20,000 rows, read back from every format; too long for the suite, which compares 2,000. */
@PublicationRoom
class LongFormatsBench {

    @Autowired
    private LongFormats formats;

    @Test
    void everyCellOfTwentyThousandRowsIsTheSameInEveryFormat() throws IOException {
        formats.agreeOn(20_000);
        System.out.println("20,000 rows: every cell equal across csv, json, xlsx, html, docx and pdf");
    }
}
