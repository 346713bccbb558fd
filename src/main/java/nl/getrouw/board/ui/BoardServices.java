package nl.getrouw.board.ui;

import java.time.Clock;
import nl.getrouw.board.Agreements;
import nl.getrouw.board.BoardCards;
import nl.getrouw.board.BoardChecks;
import nl.getrouw.board.Planning;
import nl.getrouw.board.Rooms;
import nl.getrouw.board.Votes;
import nl.getrouw.deck.Cards;
import org.springframework.stereotype.Component;

/** What the page of a board works with. */
@Component
record BoardServices(
    Rooms rooms,
    BoardCards cards,
    Votes votes,
    Agreements agreements,
    BoardChecks checks,
    Planning planning,
    Cards deck,
    Clock clock) {}
