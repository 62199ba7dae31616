package org.touchpointregister.change;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.spreadsheet.WholeRegister;
import org.touchpointregister.regulation.Regulation;

/** Reads a whole register from a workbook or a document in the form of its regulation. */
@Component
public class RegisterFiles {

    private final WholeRegister table;

    RegisterFiles(WholeRegister table) {
        this.table = table;
    }

    /** The lines of the table; refuses what is no such file, is too large, or has no such table. */
    public List<RegisterLine> read(Regulation regulation, byte[] file) {
        return table.read(regulation, file);
    }
}
