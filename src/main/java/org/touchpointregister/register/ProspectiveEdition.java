package org.touchpointregister.register;

import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.EditionNumber;

/** The edition that row changes laid out under a batch are going to make: what the annex of a draft act shows. */
@Service
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class ProspectiveEdition {

    private final RowTable rows;

    ProspectiveEdition(RowTable rows) {
        this.rows = rows;
    }

    /** Hands its rows on one by one, in the order of the register. */
    public void forEachRow(Draft draft, Consumer<Row> consumer) {
        rows.forEachOfNext(draft.source(), consumer);
    }

    /** The content hash that the edition will have. */
    public String contentHash(Draft draft) {
        ContentHash content =
                new ContentHash(draft.regulation().id(), draft.regulation().version());
        forEachRow(draft, content::add);
        return content.hex();
    }

    /** What it is made of: the changes laid out, on top of the edition they were drafted against (null for the first). */
    public record Draft(Regulation regulation, @Nullable EditionNumber base, UUID batch) {

        NextRows.Source source() {
            return new NextRows.Source(regulation, base == null ? 0 : base.value(), batch);
        }
    }
}
