package org.touchpointregister.act;

import org.springframework.stereotype.Service;
import org.touchpointregister.document.OfficePdf;

/** An act with its annexes as a file, for rooms that hand it on. */
@Service
public class PrintedActs {

    private final ActPapers papers;

    PrintedActs(ActPapers papers) {
        this.papers = papers;
    }

    /** A tagged pdf; the same bytes each time once the act is registered. */
    public byte[] pdf(ApprovingAct act) {
        return papers.written(act, OfficePdf::of);
    }
}
