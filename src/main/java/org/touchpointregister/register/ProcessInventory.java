package org.touchpointregister.register;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** The inventory of processes that rows refer to. */
@Service
@Transactional
public class ProcessInventory {

    private final ProcessEntryRepository entries;
    private final Clock clock;

    ProcessInventory(ProcessEntryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** The processes that stand in the inventory today. */
    public List<ProcessEntry> of(AuthorityId authority) {
        return all(authority).stream().filter(ProcessEntry::standing).toList();
    }

    /** Everything that ever stood there, excluded processes too. */
    public List<ProcessEntry> all(AuthorityId authority) {
        return entries.findByAuthorityOrderByTitle(authority);
    }

    /** Those of the processes that the newest edition does not follow yet: included without a row, or excluded. */
    @Transactional(readOnly = true)
    public Set<UUID> notFollowed(AuthorityId authority, Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : entries.notFollowed(authority.value(), ids);
    }

    /** Takes a process out of the inventory; its rows are then to be excluded or moved. */
    public void exclude(AuthorityId authority, UUID id) {
        find(authority, id).ifPresent(entry -> entry.exclude(clock.instant()));
    }

    /** The process of the authority; refuses an unknown one. */
    public ProcessEntry require(AuthorityId authority, UUID id) {
        return find(authority, id).orElseThrow(() -> Refusal.missing("register.noSuchProcess"));
    }

    /** Gives it another title; refuses one that another process has. */
    public void rename(AuthorityId authority, UUID id, String title) {
        ProcessEntry entry = require(authority, id);
        find(authority, title).filter(other -> !other.id().equals(id)).ifPresent(other -> {
            throw Refusal.conflict("register.processTitleTaken", title);
        });
        entry.rename(title);
    }

    /** Says to which direction it belongs and which department answers for it. */
    public void assign(AuthorityId authority, UUID id, String direction, UUID department) {
        require(authority, id).assign(direction, department);
    }

    public Optional<ProcessEntry> find(AuthorityId authority, UUID id) {
        return entries.findByIdAndAuthority(id, authority);
    }

    public Optional<ProcessEntry> find(AuthorityId authority, String title) {
        return entries.findByAuthorityAndTitle(authority, title);
    }

    /** Includes a process, or answers the one already there under that title, an excluded one included again. */
    public ProcessEntry include(AuthorityId authority, String direction, String title) {
        ProcessEntry entry = find(authority, title)
                .orElseGet(() -> entries.save(new ProcessEntry(authority, direction, title, clock.instant())));
        entry.includeAgain();
        return entry;
    }
}
