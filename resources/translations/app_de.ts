<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutCard</name>
    <message>
        <source>About this run</source>
        <translation>Über diesen Lauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Settings of this run</source>
        <translation>Einstellungen dieses Laufs</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Nothing to note so far.</source>
        <translation>Bisher nichts anzumerken.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Training samples</source>
        <translation>Trainingsbeispiele</translation>
    </message>
    <message>
        <source>Validation samples</source>
        <translation>Validierungsbeispiele</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Rechenweg</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>Ordner des Laufs</translation>
    </message>
    <message>
        <source>Notes of this run</source>
        <translation>Hinweise zu diesem Lauf</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>High. 0.2 to 0.5 is usual.</source>
        <translation>Hoch. Üblich ist 0.2 bis 0.5.</translation>
    </message>
    <message>
        <source>High for this optimizer. {range} is usual.</source>
        <translation>Hoch für diesen Optimierer. Üblich ist {range}.</translation>
    </message>
    <message>
        <source>So small that little is learned.</source>
        <translation>So klein, dass wenig gelernt wird.</translation>
    </message>
    <message>
        <source>More than all training samples: one step an epoch.</source>
        <translation>Mehr als alle Trainingsbeispiele: ein Schritt je Epoche.</translation>
    </message>
    <message>
        <source>As long as the training, so it never stops early.</source>
        <translation>So lang wie das Training, daher endet es nie früh.</translation>
    </message>
    <message>
        <source>Very many. 10 to 200 is usual.</source>
        <translation>Sehr viele. Üblich sind 10 bis 200.</translation>
    </message>
    <message>
        <source>High. 0.1 is usual.</source>
        <translation>Hoch. Üblich ist 0.1.</translation>
    </message>
    <message>
        <source>High. Up to 0.05 is usual.</source>
        <translation>Hoch. Üblich ist bis 0.05.</translation>
    </message>
    <message>
        <source>Gradients fade in so many layers of it.</source>
        <translation>Gradienten verblassen in so vielen Schichten davon.</translation>
    </message>
</context>
<context>
    <name>Adviser</name>
    <message>
        <source>{figure} has not improved since epoch {best}: overfitting.</source>
        <translation>{figure} ist seit Epoche {best} nicht besser geworden: Überanpassung.</translation>
    </message>
    <message>
        <source>{figure} has not improved since epoch {best}: it has settled.</source>
        <translation>{figure} ist seit Epoche {best} nicht besser geworden: austrainiert.</translation>
    </message>
    <message>
        <source>{figure} was still improving at the end: not finished.</source>
        <translation>{figure} wurde am Ende noch besser: nicht fertig.</translation>
    </message>
    <message>
        <source>{figure} has not improved for {waited} epochs: overfitting.</source>
        <translation>{figure} ist seit {waited} Epochen nicht besser geworden: Überanpassung.</translation>
    </message>
    <message>
        <source>{figure} has not improved for {waited} epochs: it has settled.</source>
        <translation>{figure} ist seit {waited} Epochen nicht besser geworden: austrainiert.</translation>
    </message>
    <message>
        <source>{figure} still improves and the end is near: not finished.</source>
        <translation>{figure} wird noch besser und das Ende ist nah: nicht fertig.</translation>
    </message>
    <message>
        <source>The loss went off into numbers without end in epoch {epoch}: diverged.</source>
        <translation>Der Verlust lief in Epoche {epoch} ins Unendliche: divergiert.</translation>
    </message>
    <message>
        <source>Training loss rose from {from} to {to}: the learning rate is too high.</source>
        <translation>Der Trainingsverlust stieg von {from} auf {to}: Die Lernrate ist zu hoch.</translation>
    </message>
    <message>
        <source>Training loss is {loss}, worse than guessing with {guess}: the learning rate is too high.</source>
        <translation>Der Trainingsverlust ist {loss}, schlechter als Raten mit {guess}: Die Lernrate ist zu hoch.</translation>
    </message>
    <message>
        <source>The model never answers {class}: a class is lost.</source>
        <translation>Das Modell antwortet nie {class}: Eine Klasse geht verloren.</translation>
    </message>
    <message>
        <source>The code carries only {kl} nats: it has collapsed.</source>
        <translation>Der Code trägt nur {kl} Nats: Er ist kollabiert.</translation>
    </message>
    <message>
        <source>Training and validation stay near guessing ({guess}): underfitting.</source>
        <translation>Training und Validierung bleiben nah am Raten ({guess}): Unteranpassung.</translation>
    </message>
    <message>
        <source>Only {count} samples check the training: the curve jumps by chance.</source>
        <translation>Nur {count} Beispiele prüfen das Training: Die Kurve springt zufällig.</translation>
    </message>
    <message>
        <source>The last {epochs} epochs gained only {gain} nats: it has settled.</source>
        <translation>Die letzten {epochs} Epochen brachten nur {gain} Nats: austrainiert.</translation>
    </message>
    <message>
        <source>{figure} is {loss}, as of naming every token alike ({guess}): nothing is learned.</source>
        <translation>{figure} ist {loss}, so viel, wie jedes Token gleich zu nennen ({guess}): Nichts ist gelernt.</translation>
    </message>
    <message>
        <source>{figure} is {loss}. Counting tokens still does better, with {guess}.</source>
        <translation>{figure} ist {loss}. Token zu zählen ist mit {guess} noch besser.</translation>
    </message>
    <message>
        <source>{figure} is {loss}, better than counting tokens with {guess}.</source>
        <translation>{figure} ist {loss}, besser als Token zu zählen mit {guess}.</translation>
    </message>
    <message>
        <source>{figure} improves: the model learns.</source>
        <translation>{figure} wird besser: Das Modell lernt.</translation>
    </message>
    <message>
        <source>Training and validation are close: a good fit.</source>
        <translation>Training und Validierung liegen nah beieinander: eine gute Anpassung.</translation>
    </message>
    <message>
        <source>The mean verdict is {real} on given pictures and {fake} on drawn ones: the discriminator always wins.</source>
        <translation>Das mittlere Urteil ist {real} über gegebene und {fake} über gezeichnete Bilder: Der Diskriminator gewinnt immer.</translation>
    </message>
    <message>
        <source>The mean verdict is {real} on given pictures and {fake} on drawn ones: both networks keep up.</source>
        <translation>Das mittlere Urteil ist {real} über gegebene und {fake} über gezeichnete Bilder: Beide Netze halten mit.</translation>
    </message>
    <message>
        <source>Epoch {best} is kept.</source>
        <translation>Epoche {best} wird behalten.</translation>
    </message>
    <message>
        <source>Each one counts {share}.</source>
        <translation>Jedes zählt {share}.</translation>
    </message>
    <message>
        <source>Soft edges are normal for this template.</source>
        <translation>Weiche Kanten sind bei dieser Vorlage normal.</translation>
    </message>
    <message>
        <source>{count} classes are never the answer.</source>
        <translation>{count} Klassen sind nie die Antwort.</translation>
    </message>
    <message>
        <source>Add {count} epochs.</source>
        <translation>Füge {count} Epochen hinzu.</translation>
    </message>
    <message>
        <source>Go on with a learning rate of {value}.</source>
        <translation>Mach mit einer Lernrate von {value} weiter.</translation>
    </message>
    <message>
        <source>See in Evaluate how the test part does.</source>
        <translation>Sieh unter Bewerten, wie der Testteil abschneidet.</translation>
    </message>
    <message>
        <source>Next time, try a learning rate of {value}.</source>
        <translation>Probiere nächstes Mal eine Lernrate von {value}.</translation>
    </message>
    <message>
        <source>Next time, try dropout {value}.</source>
        <translation>Probiere nächstes Mal Dropout {value}.</translation>
    </message>
    <message>
        <source>Next time, try augmentation: small shifts of the pictures.</source>
        <translation>Probiere nächstes Mal Augmentierung: kleine Verschiebungen der Bilder.</translation>
    </message>
    <message>
        <source>Next time, try a weight decay of {value}.</source>
        <translation>Probiere nächstes Mal einen Gewichtszerfall von {value}.</translation>
    </message>
    <message>
        <source>Next time, let rare classes count more.</source>
        <translation>Lass nächstes Mal seltene Klassen mehr zählen.</translation>
    </message>
    <message>
        <source>Next time, try a beta of {value}, so that the code costs less.</source>
        <translation>Probiere nächstes Mal ein Beta von {value}, damit der Code weniger kostet.</translation>
    </message>
    <message>
        <source>Next time, try a larger network: width {value}.</source>
        <translation>Probiere nächstes Mal ein größeres Netz: Breite {value}.</translation>
    </message>
    <message>
        <source>Next time, try a larger network: {value} filters.</source>
        <translation>Probiere nächstes Mal ein größeres Netz: {value} Filter.</translation>
    </message>
    <message>
        <source>Add {count} epochs</source>
        <translation>{count} Epochen hinzufügen</translation>
    </message>
    <message>
        <source>Apply {value}</source>
        <translation>{value} übernehmen</translation>
    </message>
    <message>
        <source>Set up next run</source>
        <translation>Nächsten Lauf einrichten</translation>
    </message>
    <message>
        <source>{setting} {value}</source>
        <translation>{setting} {value}</translation>
    </message>
</context>
<context>
    <name>AheadCard</name>
    <message>
        <source>Error by step ahead</source>
        <translation>Fehler je Schritt voraus</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>Error by step ahead, card</source>
        <translation>Fehler je Schritt voraus, Karte</translation>
    </message>
</context>
<context>
    <name>AnomaliesPanel</name>
    <message>
        <source>Score of each sample</source>
        <translation>Anomaliewert jedes Beispiels</translation>
    </message>
    <message>
        <source>Most unusual</source>
        <translation>Am ungewöhnlichsten</translation>
    </message>
    <message>
        <source>Most unusual pictures</source>
        <translation>Die ungewöhnlichsten Bilder</translation>
    </message>
    <message>
        <source>Highest scores</source>
        <translation>Höchste Anomaliewerte</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Validation samples, the most usual first</source>
        <translation>Validierungsbeispiele, die üblichsten zuerst</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Anomaliewert</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>Most unusual days</source>
        <translation>Die ungewöhnlichsten Tage</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>No threshold is known yet.</source>
        <translation>Noch ist keine Schwelle bekannt.</translation>
    </message>
    <message>
        <source>You set the threshold at {threshold}.</source>
        <translation>Du hast die Schwelle auf {threshold} gesetzt.</translation>
    </message>
    <message>
        <source>{above} of {rows} lie above the threshold {threshold}, which {share} of the validation samples exceed.</source>
        <translation>{above} von {rows} liegen über der Schwelle {threshold}, die {share} der Validierungsbeispiele überschreiten.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Bars show</source>
        <translation>Balken zeigen</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>Answer by class</source>
        <translation>Antwort je Klasse</translation>
    </message>
    <message>
        <source>Forecast, table</source>
        <translation>Prognose, Tabelle</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Picture given back</source>
        <translation>Zurückgegebenes Bild</translation>
    </message>
    <message>
        <source>Change its code</source>
        <translation>Code ändern</translation>
    </message>
    <message>
        <source>The model says</source>
        <translation>Das Modell sagt</translation>
    </message>
    <message>
        <source>The discriminator takes it for real</source>
        <translation>Der Diskriminator hält es für echt</translation>
    </message>
    <message>
        <source>The error of what the model gives back</source>
        <translation>Der Fehler dessen, was das Modell zurückgibt</translation>
    </message>
    <message>
        <source>The model gives back</source>
        <translation>Das Modell gibt zurück</translation>
    </message>
    <message>
        <source>The model says, for {target}</source>
        <translation>Das Modell sagt für {target}</translation>
    </message>
    <message>
        <source>Error of each column</source>
        <translation>Fehler jeder Spalte</translation>
    </message>
    <message>
        <source>Code of the picture</source>
        <translation>Code des Bildes</translation>
    </message>
    <message>
        <source>Its code is {count} numbers, from which it draws the picture anew.</source>
        <translation>Sein Code besteht aus {count} Zahlen, aus denen es das Bild neu zeichnet.</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation>{percent} sicher</translation>
    </message>
    <message>
        <source>Most like {name}</source>
        <translation>Am ähnlichsten: {name}</translation>
    </message>
    <message>
        <source>It learned this against its own generator: near the end both are about as good, and it is unsure.</source>
        <translation>Er hat das gegen seinen eigenen Generator gelernt: Gegen Ende sind beide etwa gleich gut, und er ist unsicher.</translation>
    </message>
    <message>
        <source>It always picks one of its {count} classes, even for something else.</source>
        <translation>Es wählt immer eine seiner {count} Klassen, auch für etwas anderes.</translation>
    </message>
    <message>
        <source>Of {of} samples of {class} in the test part it named {right}.</source>
        <translation>Von {of} Beispielen für {class} im Testteil hat es {right} richtig benannt.</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>unusual: above the threshold {value}</source>
        <translation>ungewöhnlich: über der Schwelle {value}</translation>
    </message>
    <message>
        <source>usual: the threshold is {value}</source>
        <translation>üblich: die Schwelle ist {value}</translation>
    </message>
    <message>
        <source>The score is the mean squared error of what it gives back. Look inside shows where it errs.</source>
        <translation>Der Anomaliewert ist der mittlere quadratische Fehler dessen, was es zurückgibt. Hineinsehen zeigt, wo es sich irrt.</translation>
    </message>
    <message>
        <source>give or take {error}</source>
        <translation>plus oder minus {error}</translation>
    </message>
    <message>
        <source>On the test part its answers were off by {error} on average.</source>
        <translation>Im Testteil lagen seine Antworten im Mittel um {error} daneben.</translation>
    </message>
    <message>
        <source>The model says, for {target} at {when}</source>
        <translation>Das Modell sagt für {target} am {when}</translation>
    </message>
    <message>
        <source>True answer: {truth}</source>
        <translation>Wahre Antwort: {truth}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Zahl {number}</translation>
    </message>
</context>
<context>
    <name>AnsweredPanel</name>
    <message>
        <source>Answers of the model</source>
        <translation>Antworten des Modells</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The model&apos;s answer</source>
        <translation>Die Antwort des Modells</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Richtig wäre</translation>
    </message>
    <message>
        <source>Where the answer looks</source>
        <translation>Wohin die Antwort sieht</translation>
    </message>
    <message>
        <source>This network has no attention, so there is nothing it looks back at.</source>
        <translation>Dieses Netz hat keine Attention, also gibt es nichts, auf das es zurückblickt.</translation>
    </message>
    <message>
        <source>The answer is empty so far.</source>
        <translation>Die Antwort ist bisher leer.</translation>
    </message>
    <message>
        <source>Each row is a token of the answer: the lighter a cell, the more it looks there.</source>
        <translation>Jede Zeile ist ein Token der Antwort: Je heller eine Zelle, desto mehr sieht es dorthin.</translation>
    </message>
    <message>
        <source>“{row}” looks at “{column}”: {weight}</source>
        <translation>„{row}“ sieht auf „{column}“: {weight}</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>No GPU is used. Why?</source>
        <translation>Keine GPU wird genutzt. Warum?</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU, {count} cores</source>
        <translation>CPU, {count} Kerne</translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>Sequence to look into</source>
        <translation>Sequenz, in die du hineinsiehst</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Sequence {number}</source>
        <translation>Sequenz {number}</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>Schicht {number}</translation>
    </message>
    <message>
        <source>Head {number}</source>
        <translation>Kopf {number}</translation>
    </message>
    <message>
        <source>Each row is one step: the lighter a cell, the more it looks there.</source>
        <translation>Jede Zeile ist ein Schritt: Je heller eine Zelle, desto mehr sieht er dorthin.</translation>
    </message>
    <message>
        <source>“{row}” looks at “{column}”: {weight}</source>
        <translation>„{row}“ sieht auf „{column}“: {weight}</translation>
    </message>
</context>
<context>
    <name>AugmentationPreview</name>
    <message>
        <source>Preview augmentation</source>
        <translation>Augmentierung ansehen</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Neu ziehen</translation>
    </message>
    <message>
        <source>Pictures with their variants</source>
        <translation>Bilder mit ihren Varianten</translation>
    </message>
    <message>
        <source>Drawing your pictures.</source>
        <translation>Deine Bilder werden gezeichnet.</translation>
    </message>
    <message>
        <source>Left: your pictures. Beside them: as training may see them.</source>
        <translation>Links: deine Bilder. Daneben: wie das Training sie sehen kann.</translation>
    </message>
</context>
<context>
    <name>BackboneField</name>
    <message>
        <source>Built on</source>
        <translation>Aufgebaut auf</translation>
    </message>
    <message>
        <source>Choose a Keras file…</source>
        <translation>Keras-Datei wählen …</translation>
    </message>
    <message>
        <source>Fetch the weights</source>
        <translation>Gewichte herunterladen</translation>
    </message>
    <message>
        <source>Fetch the backbone&apos;s weights first.</source>
        <translation>Lade zuerst die Gewichte des Backbones herunter.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
    <message>
        <source>A run or a Keras file that has learned to see; or choose a net below.</source>
        <translation>Ein Lauf oder eine Keras-Datei, die sehen gelernt hat; oder wähle unten ein Netz.</translation>
    </message>
    <message>
        <source>The weights of {title} are not on this computer. They would be fetched once from {address} (about {megabytes} MB).</source>
        <translation>Die Gewichte von {title} sind nicht auf diesem Computer. Sie würden einmal von {address} heruntergeladen (etwa {megabytes} MB).</translation>
    </message>
    <message>
        <source>Choose a Keras file</source>
        <translation>Keras-Datei wählen</translation>
    </message>
    <message>
        <source>Keras models (*.keras)</source>
        <translation>Keras-Modelle (*.keras)</translation>
    </message>
    <message>
        <source>Fetching the weights.</source>
        <translation>Die Gewichte werden heruntergeladen.</translation>
    </message>
    <message>
        <source>Fetching the weights: {share} %</source>
        <translation>Die Gewichte werden heruntergeladen: {share} %</translation>
    </message>
    <message>
        <source>The weights were not fetched.</source>
        <translation>Die Gewichte wurden nicht heruntergeladen.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details of the message</source>
        <translation>Einzelheiten der Meldung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Load part of the data</source>
        <translation>Teil der Daten laden</translation>
    </message>
    <message>
        <source>Train on all rows</source>
        <translation>Mit allen Zeilen trainieren</translation>
    </message>
</context>
<context>
    <name>BlanksPanel</name>
    <message>
        <source>Blanks and what the network says</source>
        <translation>Lücken und was das Netz sagt</translation>
    </message>
</context>
<context>
    <name>BoundaryPanel</name>
    <message>
        <source>Column across</source>
        <translation>Spalte waagrecht</translation>
    </message>
    <message>
        <source>Column upwards</source>
        <translation>Spalte senkrecht</translation>
    </message>
    <message>
        <source>Answers all over the plane</source>
        <translation>Antworten überall in der Ebene</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagrecht</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>A plane needs two columns with numbers or categories.</source>
        <translation>Eine Ebene braucht zwei Spalten mit Zahlen oder Kategorien.</translation>
    </message>
    <message>
        <source>As the best weights so far answer.</source>
        <translation>So, wie die bisher besten Gewichte antworten.</translation>
    </message>
    <message>
        <source>Asking the model about these columns.</source>
        <translation>Das Modell wird nach diesen Spalten gefragt.</translation>
    </message>
    <message>
        <source>Held still: {values}</source>
        <translation>Festgehalten: {values}</translation>
    </message>
</context>
<context>
    <name>BusyView</name>
    <message>
        <source>Reading the data</source>
        <translation>Daten werden gelesen</translation>
    </message>
    <message>
        <source>You can go to the other pages meanwhile.</source>
        <translation>Du kannst so lange auf die anderen Seiten gehen.</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Looking at what it is</source>
        <translation>Es wird geprüft, was es ist</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>noch etwa {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} min</translation>
    </message>
</context>
<context>
    <name>CalibrationCard</name>
    <message>
        <source>How sure it is, and how often right</source>
        <translation>Wie sicher es ist und wie oft richtig</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Calibration chart</source>
        <translation>Kalibrierungsdiagramm</translation>
    </message>
</context>
<context>
    <name>CalibrationWords</name>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>Each bar holds the test samples that the model was about so sure of; its height is how many of them it got right. Bars under the dotted line: too sure. Bars above it: less sure than it could be.</source>
        <translation>Jeder Balken steht für die Testbeispiele, bei denen das Modell etwa so sicher war; seine Höhe zeigt, wie viele davon richtig sind. Balken unter der gepunkteten Linie: zu sicher. Balken darüber: weniger sicher, als es sein könnte.</translation>
    </message>
    <message>
        <source>It matters where the probability decides something: whom to ask again, what to sort out by hand. Label smoothing, dropout and stopping earlier make a model less sure of itself.</source>
        <translation>Das zählt, wo die Wahrscheinlichkeit etwas entscheidet: bei wem man nachfragt, was man von Hand aussortiert. Label-Glättung, Dropout und früheres Beenden machen ein Modell weniger selbstsicher.</translation>
    </message>
    <message>
        <source>On average it says {says} and is right {right} of the time; tenth by tenth they are {error} apart.</source>
        <translation>Im Mittel sagt es {says} und ist in {right} der Fälle richtig; Zehntel für Zehntel liegen sie {error} auseinander.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>This chart can&apos;t be drawn. Its table has the numbers.</source>
        <translation>Dieses Diagramm lässt sich nicht zeichnen. Seine Tabelle hat die Zahlen.</translation>
    </message>
</context>
<context>
    <name>CaseRows</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Anomaliewert</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} Schritte</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>{name}: show</source>
        <translation>{name}: zeigen</translation>
    </message>
    <message>
        <source>Show the samples</source>
        <translation>Beispiele zeigen</translation>
    </message>
    <message>
        <source>{name}, rows</source>
        <translation>{name}, Zeilen</translation>
    </message>
    <message>
        <source>Choose a cell to see its samples.</source>
        <translation>Wähle eine Zelle, um ihre Beispiele zu sehen.</translation>
    </message>
    <message>
        <source>No sample is in this cell.</source>
        <translation>In dieser Zelle ist kein Beispiel.</translation>
    </message>
</context>
<context>
    <name>CasesCard</name>
    <message>
        <source>{name}, card</source>
        <translation>{name}, Karte</translation>
    </message>
    <message>
        <source>{name}: leave the chosen one out</source>
        <translation>{name}: das gewählte weglassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <source>The data have changed since this training.</source>
        <translation>Die Daten haben sich seit diesem Training geändert.</translation>
    </message>
    <message>
        <source>Choose a sample first.</source>
        <translation>Wähle zuerst ein Beispiel.</translation>
    </message>
    <message>
        <source>These data are not open. Choose Set up again first.</source>
        <translation>Diese Daten sind nicht offen. Wähle zuerst „Neu einrichten“.</translation>
    </message>
    <message>
        <source>It is left out of the next training already.</source>
        <translation>Es wird beim nächsten Training schon weggelassen.</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>{name} weglassen</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Training {metric}</source>
        <translation>{metric} (Training)</translation>
    </message>
    <message>
        <source>Validation {metric}</source>
        <translation>{metric} (Validierung)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>best, epoch {epoch}</source>
        <translation>beste, Epoche {epoch}</translation>
    </message>
    <message>
        <source>{what} fell from {first} to {last}, best at epoch {epoch}.</source>
        <translation>{what} fiel von {first} auf {last}, am besten in Epoche {epoch}.</translation>
    </message>
    <message>
        <source>{what} rose from {first} to {last}, best at epoch {epoch}.</source>
        <translation>{what} stieg von {first} auf {last}, am besten in Epoche {epoch}.</translation>
    </message>
    <message>
        <source>{what} is {last} after {epochs} epochs, best at epoch {epoch}.</source>
        <translation>{what} ist {last} nach {epochs} Epochen, am besten in Epoche {epoch}.</translation>
    </message>
    <message>
        <source>{what} is {last} after epoch {epoch}.</source>
        <translation>{what} ist {last} nach Epoche {epoch}.</translation>
    </message>
    <message>
        <source>No numbers yet.</source>
        <translation>Noch keine Zahlen.</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>other ({count})</source>
        <translation>andere ({count})</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>{name}: {rows} values from {low} to {high}, most between {first} and {last}.</source>
        <translation>{name}: {rows} Werte von {low} bis {high}, die meisten zwischen {first} und {last}.</translation>
    </message>
    <message>
        <source>{name}: {count} values, most often {first} ({rows}).</source>
        <translation>{name}: {count} Werte, am häufigsten {first} ({rows}).</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Predicted − actual</source>
        <translation>Vorhergesagt − tatsächlich</translation>
    </message>
    <message>
        <source>{rows} points, actual from {low} to {high}; half of the predictions are within {error}.</source>
        <translation>{rows} Punkte, tatsächlich von {low} bis {high}; die Hälfte der Vorhersagen liegt höchstens {error} daneben.</translation>
    </message>
    <message>
        <source>{rows} errors from {low} to {high}; half of them between {first} and {last}.</source>
        <translation>{rows} Fehler von {low} bis {high}; die Hälfte davon zwischen {first} und {last}.</translation>
    </message>
    <message>
        <source>{across} across and {up} upwards: {answers} of the plane.</source>
        <translation>{across} waagrecht und {up} senkrecht: {answers} der Ebene.</translation>
    </message>
    <message>
        <source>{low} is dark, {high} is light</source>
        <translation>{low} ist dunkel, {high} ist hell</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>{count} runs. {name} ends best at {last}.</source>
        <translation>{count} Läufe. {name} endet am besten bei {last}.</translation>
    </message>
    <message>
        <source>Learning rate, {optimizer}</source>
        <translation>Lernrate, {optimizer}</translation>
    </message>
    <message>
        <source>The learning rate starts at {first}, is highest at {high} and ends at {last}.</source>
        <translation>Die Lernrate beginnt bei {first}, ist höchstens {high} und endet bei {last}.</translation>
    </message>
    <message>
        <source>Loss at each learning rate</source>
        <translation>Verlust bei jeder Lernrate</translation>
    </message>
    <message>
        <source>The loss fell from {first} to {lowest}, which it reached at a learning rate of {rate}; {suggestion} is suggested.</source>
        <translation>Der Verlust fiel von {first} auf {lowest}, erreicht bei einer Lernrate von {rate}; vorgeschlagen ist {suggestion}.</translation>
    </message>
    <message>
        <source>The loss fell at no learning rate.</source>
        <translation>Der Verlust fiel bei keiner Lernrate.</translation>
    </message>
    <message>
        <source>suggested, {rate}</source>
        <translation>vorgeschlagen, {rate}</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Geglättet</translation>
    </message>
    <message>
        <source>False positive rate</source>
        <translation>Falsch-Positiv-Rate</translation>
    </message>
    <message>
        <source>True positive rate</source>
        <translation>Richtig-Positiv-Rate</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>ROC curve with an area of {area}; guessing has 0.500.</source>
        <translation>ROC-Kurve mit einer Fläche von {area}; Raten hat 0.500.</translation>
    </message>
    <message>
        <source>Precision and recall with an average precision of {area}; guessing has {guess}.</source>
        <translation>Präzision und Trefferquote mit einer mittleren Präzision von {area}; Raten hat {guess}.</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Is right</source>
        <translation>Ist richtig</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Von {first} bis {last}.</translation>
    </message>
    <message>
        <source>{name} lies between {low} and {high}.</source>
        <translation>{name} liegt zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>Says {confidence} on average and is right {accuracy} of the time.</source>
        <translation>Sagt im Mittel {confidence} und ist in {accuracy} der Fälle richtig.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>ROC AUC</source>
        <translation>ROC AUC</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>Wurzel des mittleren quadratischen Fehlers</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Nats a token</source>
        <translation>Nats je Token</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Token accuracy</source>
        <translation>Token-Genauigkeit</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>Exakte Übereinstimmung</translation>
    </message>
    <message>
        <source>Token error rate</source>
        <translation>Token-Fehlerrate</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>chrF</source>
        <translation>chrF</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>Reconstruction part</source>
        <translation>Rekonstruktionsteil</translation>
    </message>
    <message>
        <source>KL part</source>
        <translation>KL-Teil</translation>
    </message>
    <message>
        <source>Verdict on given pictures</source>
        <translation>Urteil über gegebene Bilder</translation>
    </message>
    <message>
        <source>Verdict on drawn pictures</source>
        <translation>Urteil über gezeichnete Bilder</translation>
    </message>
    <message>
        <source>Right class drawn</source>
        <translation>Richtige Klasse gezeichnet</translation>
    </message>
    <message>
        <source>Spread of drawings</source>
        <translation>Streuung der Zeichnungen</translation>
    </message>
    <message>
        <source>Rarest class</source>
        <translation>Seltenste Klasse</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>Ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>root mean squared error</source>
        <translation>Wurzel des mittleren quadratischen Fehlers</translation>
    </message>
    <message>
        <source>nats a token</source>
        <translation>Nats je Token</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>token accuracy</source>
        <translation>Token-Genauigkeit</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>exakte Übereinstimmung</translation>
    </message>
    <message>
        <source>token error rate</source>
        <translation>Token-Fehlerrate</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>Mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>reconstruction part</source>
        <translation>Rekonstruktionsteil</translation>
    </message>
    <message>
        <source>verdict on given pictures</source>
        <translation>Urteil über gegebene Bilder</translation>
    </message>
    <message>
        <source>verdict on drawn pictures</source>
        <translation>Urteil über gezeichnete Bilder</translation>
    </message>
    <message>
        <source>right class drawn</source>
        <translation>richtige Klasse gezeichnet</translation>
    </message>
    <message>
        <source>spread of drawings</source>
        <translation>Streuung der Zeichnungen</translation>
    </message>
    <message>
        <source>rarest class</source>
        <translation>seltenste Klasse</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
</context>
<context>
    <name>ChoiceCell</name>
    <message>
        <source>(missing)</source>
        <translation>(fehlt)</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderes…</translation>
    </message>
    <message>
        <source>Other {column}</source>
        <translation>{column}, anderer Wert</translation>
    </message>
</context>
<context>
    <name>ClassWords</name>
    <message>
        <source>Words for {name}</source>
        <translation>Wörter für {name}</translation>
    </message>
</context>
<context>
    <name>ClassesCard</name>
    <message>
        <source>Scores of each class</source>
        <translation>Ergebnisse je Klasse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Order of the classes</source>
        <translation>Reihenfolge der Klassen</translation>
    </message>
    <message>
        <source>Scores of each class, table</source>
        <translation>Ergebnisse je Klasse, Tabelle</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Gradient Desk</source>
        <translation>Gradient Desk</translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation>Ein Training läuft.</translation>
    </message>
    <message>
        <source>It is saved as it stands, and you can resume it at the next start. Closing takes a few seconds.</source>
        <translation>Es wird gespeichert, wie es ist, und du kannst es beim nächsten Start fortsetzen. Das Schließen dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>What waits in the queue is kept too.</source>
        <translation>Was in der Warteschlange wartet, bleibt auch erhalten.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Weiter trainieren</translation>
    </message>
</context>
<context>
    <name>ColumnDetail</name>
    <message>
        <source>Spread of the column</source>
        <translation>Streuung der Spalte</translation>
    </message>
    <message>
        <source>by {target}</source>
        <translation>nach {target}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>{count} different</source>
        <translation>{count} verschiedene</translation>
    </message>
    <message>
        <source>{mean} ± {deviation}</source>
        <translation>{mean} ± {deviation}</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{count} ({share})</source>
        <translation>{count} ({share})</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <source>Where the answer looks</source>
        <translation>Wohin die Antwort sieht</translation>
    </message>
    <message>
        <source>The answer looks at</source>
        <translation>Die Antwort sieht auf</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Attention between columns</source>
        <translation>Attention zwischen Spalten</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>Schicht {number}</translation>
    </message>
    <message>
        <source>Head {number}</source>
        <translation>Kopf {number}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>“{row}” looks at “{column}”: {weight}</source>
        <translation>„{row}“ sieht auf „{column}“: {weight}</translation>
    </message>
    <message>
        <source>Each row of the matrix is one column: the lighter a cell, the more it looks there.</source>
        <translation>Jede Zeile der Matrix ist eine Spalte: Je heller eine Zelle, desto mehr sieht sie dorthin.</translation>
    </message>
    <message>
        <source>Mean of {count} rows.</source>
        <translation>Mittelwert von {count} Zeilen.</translation>
    </message>
    <message>
        <source>{count} more columns are not shown.</source>
        <translation>{count} weitere Spalten werden nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>This run and another one</source>
        <translation>Dieser Lauf und ein anderer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Run to compare with</source>
        <translation>Lauf zum Vergleichen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Other run</source>
        <translation>Anderer Lauf</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Grundlinie</translation>
    </message>
    <message>
        <source>Scores of both runs</source>
        <translation>Ergebnisse beider Läufe</translation>
    </message>
    <message>
        <source>Choose a run</source>
        <translation>Lauf wählen</translation>
    </message>
    <message>
        <source>There is no other run yet. Train again with other settings, then compare.</source>
        <translation>Es gibt noch keinen anderen Lauf. Trainiere noch einmal mit anderen Einstellungen und vergleiche dann.</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} Punkte</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>{difference}, {better}</source>
        <translation>{difference}, {better}</translation>
    </message>
    <message>
        <source>Choose a run to see its scores beside these.</source>
        <translation>Wähle einen Lauf, um seine Ergebnisse neben diesen zu sehen.</translation>
    </message>
    <message>
        <source>The other run learned another task, so most scores have no partner.</source>
        <translation>Der andere Lauf hat eine andere Aufgabe gelernt, daher haben die meisten Kennzahlen kein Gegenstück.</translation>
    </message>
    <message>
        <source>The other run was trained and tested on other data: compare with care.</source>
        <translation>Der andere Lauf wurde auf anderen Daten trainiert und getestet: Vergleiche mit Vorsicht.</translation>
    </message>
    <message>
        <source>Both used the same data, but not the same test samples: small differences mean little.</source>
        <translation>Beide nutzten dieselben Daten, aber nicht dieselben Testbeispiele: Kleine Unterschiede bedeuten wenig.</translation>
    </message>
    <message>
        <source>Both were tested on the same samples. The page Runs overlays their curves.</source>
        <translation>Beide wurden an denselben Beispielen getestet. Die Seite Läufe legt ihre Kurven übereinander.</translation>
    </message>
</context>
<context>
    <name>CompareClasses</name>
    <message>
        <source>F1 of each class</source>
        <translation>F1 je Klasse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderer</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>F1 of each class in both runs</source>
        <translation>F1 je Klasse in beiden Läufen</translation>
    </message>
</context>
<context>
    <name>ConfusionCard</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Konfusion</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Row %</source>
        <translation>Zeile %</translation>
    </message>
    <message>
        <source>Column %</source>
        <translation>Spalte %</translation>
    </message>
    <message>
        <source>Numbers in the matrix</source>
        <translation>Zahlen in der Matrix</translation>
    </message>
    <message>
        <source>Down: what it is. Across: what the model says.</source>
        <translation>Senkrecht: was es ist. Waagrecht: was das Modell sagt.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the matrix</source>
        <translation>Matrix kopieren</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>100 % of the column</source>
        <translation>100 % der Spalte</translation>
    </message>
    <message>
        <source>100 % of the row</source>
        <translation>100 % der Zeile</translation>
    </message>
</context>
<context>
    <name>ControlsCard</name>
    <message>
        <source>Change the training</source>
        <translation>Training ändern</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Apply the learning rate</source>
        <translation>Lernrate übernehmen</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Add {count}</source>
        <translation>{count} hinzufügen</translation>
    </message>
    <message>
        <source>Add epochs</source>
        <translation>Epochen hinzufügen</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Stoppen bei</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Apply when to stop</source>
        <translation>Stoppwert übernehmen</translation>
    </message>
    <message>
        <source>{optimizer}, batch {batch}, seed {seed}</source>
        <translation>{optimizer}, Batch {batch}, Startwert {seed}</translation>
    </message>
    <message>
        <source>{settings}; {plan}</source>
        <translation>{settings}; {plan}</translation>
    </message>
    <message>
        <source>Stop at {figure}</source>
        <translation>Stoppen bei {figure}</translation>
    </message>
    <message>
        <source>The training is ending.</source>
        <translation>Das Training endet gerade.</translation>
    </message>
    <message>
        <source>Only a training that ended well can go on for more epochs.</source>
        <translation>Nur ein Training, das gut zu Ende ging, kann mit mehr Epochen weitergehen.</translation>
    </message>
    <message>
        <source>More epochs</source>
        <translation>Mehr Epochen</translation>
    </message>
    <message>
        <source>Train {count} more epochs</source>
        <translation>{count} Epochen mehr trainieren</translation>
    </message>
    <message>
        <source>The learning rate is a number from 0.0000001 to 10.</source>
        <translation>Die Lernrate ist eine Zahl von 0.0000001 bis 10.</translation>
    </message>
    <message>
        <source>The figure to stop at is a number, such as 0.05. Leave it empty for none.</source>
        <translation>Der Stoppwert ist eine Zahl wie 0.05. Lass das Feld leer, wenn du keinen willst.</translation>
    </message>
    <message>
        <source>Epochs are a whole number from 1 to 100,000.</source>
        <translation>Epochen sind eine ganze Zahl von 1 bis 100,000.</translation>
    </message>
    <message>
        <source>More epochs than the {planned} planned can be asked for; to end earlier, stop.</source>
        <translation>Möglich sind mehr Epochen als die {planned} geplanten; um früher zu enden, stoppe das Training.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>--validation and --test together leave no rows to train on. Make them smaller.</source>
        <translation>--validation und --test zusammen lassen keine Zeilen zum Trainieren. Mach sie kleiner.</translation>
    </message>
    <message>
        <source>--pairs-with is for pairs, not for {kind}. Leave it out, or say --kind pairs.</source>
        <translation>--pairs-with ist für Paare, nicht für {kind}. Lass es weg, oder sage --kind pairs.</translation>
    </message>
    <message>
        <source>The order was given twice, by --order and by --role. Leave one out.</source>
        <translation>Die Reihenfolge wurde doppelt angegeben, mit --order und mit --role. Lass eines weg.</translation>
    </message>
    <message>
        <source>Template {template} does not learn {task}, but {fitting}.</source>
        <translation>Vorlage {template} lernt nicht {task}, sondern {fitting}.</translation>
    </message>
    <message>
        <source>{path} was changed by another program since you opened it. Save it under another name, or save it again to replace that.</source>
        <translation>{path} wurde von einem anderen Programm geändert, seit du es geöffnet hast. Speichere unter einem anderen Namen oder speichere noch einmal, um jene Fassung zu ersetzen.</translation>
    </message>
    <message>
        <source>{path} is open in another window. Save it under another name, or close it there.</source>
        <translation>{path} ist in einem anderen Fenster offen. Speichere unter einem anderen Namen oder schließe es dort.</translation>
    </message>
    <message>
        <source>Measuring the data</source>
        <translation>Daten werden vermessen</translation>
    </message>
    <message>
        <source>{path} no longer has the columns {lacking} that the experiment names. Restore the file, or make a new experiment with `new`.</source>
        <translation>{path} hat die Spalten {lacking} nicht mehr, die das Experiment nennt. Stelle die Datei wieder her oder lege mit `new` ein neues Experiment an.</translation>
    </message>
    <message>
        <source>{path} no longer has the column {lacking} that the experiment names. Restore the file, or make a new experiment with `new`.</source>
        <translation>{path} hat die Spalte {lacking} nicht mehr, die das Experiment nennt. Stelle die Datei wieder her oder lege mit `new` ein neues Experiment an.</translation>
    </message>
    <message>
        <source>{path} holds nothing that can be learned. Name a target with --target.</source>
        <translation>{path} enthält nichts, was sich lernen lässt. Nenne ein Ziel mit --target.</translation>
    </message>
    <message>
        <source>Always answering the mean, {answer}, is off by {off} on average.</source>
        <translation>Immer den Mittelwert {answer} zu antworten liegt im Mittel um {off} daneben.</translation>
    </message>
    <message>
        <source>Saying that all stays as it was is off by {off} on average, one step ahead.</source>
        <translation>Zu sagen, dass alles bleibt, wie es war, liegt einen Schritt voraus im Mittel um {off} daneben.</translation>
    </message>
    <message>
        <source>Always answering {name} is right {share:.1f} % of the time.</source>
        <translation>Immer {name} zu antworten ist in {share:.1f} % der Fälle richtig.</translation>
    </message>
    <message>
        <source>the last value</source>
        <translation>der letzte Wert</translation>
    </message>
    <message>
        <source>dates written {how}</source>
        <translation>Datumsangaben der Form {how}</translation>
    </message>
    <message>
        <source>whole numbers from {low:g} to {high:g}</source>
        <translation>ganze Zahlen von {low:g} bis {high:g}</translation>
    </message>
    <message>
        <source>numbers from {low:g} to {high:g}</source>
        <translation>Zahlen von {low:g} bis {high:g}</translation>
    </message>
    <message>
        <source>{distinct:,} different texts in {filled:,} rows</source>
        <translation>{distinct:,} verschiedene Texte in {filled:,} Zeilen</translation>
    </message>
    <message>
        <source>dates written year first</source>
        <translation>Datumsangaben mit dem Jahr zuerst</translation>
    </message>
    <message>
        <source>{unit} since 1970</source>
        <translation>{unit} seit 1970</translation>
    </message>
    <message>
        <source>dates written {how}: the day comes first, as the whole column says</source>
        <translation>Datumsangaben der Form {how}: Der Tag steht zuerst, wie die ganze Spalte zeigt</translation>
    </message>
    <message>
        <source>dates written {how}: the month comes first, as the whole column says</source>
        <translation>Datumsangaben der Form {how}: Der Monat steht zuerst, wie die ganze Spalte zeigt</translation>
    </message>
    <message>
        <source>no cell holds a finite number, so there is nothing to learn from</source>
        <translation>keine Zelle enthält eine endliche Zahl, also gibt es nichts, woraus man lernen kann</translation>
    </message>
    <message>
        <source>{range}; 1 cell is no number and counts as missing</source>
        <translation>{range}; 1 Zelle ist keine Zahl und zählt als fehlend</translation>
    </message>
    <message>
        <source>{range}; {odd:,} cells are no numbers and count as missing</source>
        <translation>{range}; {odd:,} Zellen sind keine Zahlen und zählen als fehlend</translation>
    </message>
    <message>
        <source>a running number, which says nothing about a new row</source>
        <translation>eine laufende Nummer, die nichts über eine neue Zeile sagt</translation>
    </message>
    <message>
        <source>its name and {distinct:,} different values in {count:,} rows say that it names the rows</source>
        <translation>ihr Name und {distinct:,} verschiedene Werte in {count:,} Zeilen zeigen, dass sie die Zeilen benennt</translation>
    </message>
    <message>
        <source>its name and {distinct:,} different values say that it names things</source>
        <translation>ihr Name und {distinct:,} verschiedene Werte zeigen, dass sie Dinge benennt</translation>
    </message>
    <message>
        <source>it says which part of the data a row belongs to</source>
        <translation>sie sagt, zu welchem Teil der Daten eine Zeile gehört</translation>
    </message>
    <message>
        <source>its name and {counted} say that it names things</source>
        <translation>ihr Name und {counted} zeigen, dass sie Dinge benennt</translation>
    </message>
    <message>
        <source>{counted}: too many to learn from</source>
        <translation>{counted}: zu viele, um daraus zu lernen</translation>
    </message>
    <message>
        <source>Looking at columns</source>
        <translation>Spalten werden angesehen</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>only {values}</source>
        <translation>nur {values}</translation>
    </message>
    <message>
        <source>{counted}: nearly every row has its own</source>
        <translation>{counted}: fast jede Zeile hat ihren eigenen</translation>
    </message>
    <message>
        <source>true and false</source>
        <translation>wahr und falsch</translation>
    </message>
    <message>
        <source>dates as the file holds them</source>
        <translation>Datumsangaben, wie die Datei sie enthält</translation>
    </message>
    <message>
        <source>{size:.0f} MB</source>
        <translation>{size:.0f} MB</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>{size:.1f} GB</translation>
    </message>
    <message>
        <source>{member} in {path}</source>
        <translation>{member} in {path}</translation>
    </message>
    <message>
        <source>{path} is damaged or cut off: it can&apos;t be unpacked. Download or copy it again.</source>
        <translation>{path} ist beschädigt oder abgeschnitten: Es lässt sich nicht entpacken. Lade oder kopiere es noch einmal.</translation>
    </message>
    <message>
        <source>{path} holds {count} files ({shown}). Unpack it and choose the table you mean.</source>
        <translation>{path} enthält {count} Dateien ({shown}). Entpacke es und wähle die Tabelle, die du meinst.</translation>
    </message>
    <message>
        <source>{path} is an address, and nothing is fetched. Download it and give the file.</source>
        <translation>{path} ist eine Adresse, und von dort wird nichts geladen. Lade es selbst herunter und gib die Datei an.</translation>
    </message>
    <message>
        <source>{place} is packed twice. Unpack it and choose the table inside.</source>
        <translation>{place} ist doppelt gepackt. Entpacke es und wähle die Tabelle darin.</translation>
    </message>
    <message>
        <source>{path} has {size}; at most {most} fit into the free memory here. Read a part of its rows with --rows.</source>
        <translation>{path} hat {size}; in den freien Speicher passen hier höchstens {most}. Lies mit --rows einen Teil der Zeilen.</translation>
    </message>
    <message>
        <source>{path} has a password. Unpack it and choose the table inside.</source>
        <translation>{path} hat ein Passwort. Entpacke es und wähle die Tabelle darin.</translation>
    </message>
    <message>
        <source>{path} is an archive without a table in it. Choose another file.</source>
        <translation>{path} ist ein Archiv ohne Tabelle. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} was changed while it was being read. Read it again.</source>
        <translation>{path} wurde beim Lesen geändert. Lies es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a table. Choose a file in it.</source>
        <translation>{path} ist ein Ordner, keine Tabelle. Wähle eine Datei darin.</translation>
    </message>
    <message>
        <source>{path} is not a plain file. Choose a CSV, Excel or Parquet file.</source>
        <translation>{path} ist keine gewöhnliche Datei. Wähle eine CSV-, Excel- oder Parquet-Datei.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the name and the folder.</source>
        <translation>{path} gibt es nicht. Prüfe den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened: {reason}. Check the name and its permissions.</source>
        <translation>{path} lässt sich nicht öffnen: {reason}. Prüfe den Namen und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>{path} unpacks to {size}; at most {most} fit into the free memory here. Use a part of its rows.</source>
        <translation>{path} ist entpackt {size} groß; in den freien Speicher passen hier höchstens {most}. Nimm einen Teil der Zeilen.</translation>
    </message>
    <message>
        <source>{path} unpacks to more than {size}, the most that fits into the free memory here. Unpack it and use a part of its rows.</source>
        <translation>{path} ist entpackt größer als {size}, und mehr passt hier nicht in den freien Speicher. Entpacke es und nimm einen Teil der Zeilen.</translation>
    </message>
    <message>
        <source>{path} unpacks to more than {ratio} times its size ({size} so far), as no real table does, and was not read further. If you trust it, unpack it yourself.</source>
        <translation>{path} wird beim Entpacken mehr als {ratio}-mal so groß (bisher {size}), wie keine echte Tabelle, und wurde nicht weiter gelesen. Wenn du der Datei vertraust, entpacke sie selbst.</translation>
    </message>
    <message>
        <source>{shown}. It tells the network nothing new.</source>
        <translation>{shown}. Das sagt dem Netz nichts Neues.</translation>
    </message>
    <message>
        <source>{shown}. They tell the network nothing new.</source>
        <translation>{shown}. Sie sagen dem Netz nichts Neues.</translation>
    </message>
    <message>
        <source>{shown} and {more} more. They tell the network nothing new.</source>
        <translation>{shown} und {more} weitere. Sie sagen dem Netz nichts Neues.</translation>
    </message>
    <message>
        <source>{count:,} of {rows:,} rows repeats an earlier one (row {later:,} is like row {earlier:,}).</source>
        <translation>{count:,} von {rows:,} Zeilen wiederholt eine frühere (Zeile {later:,} ist wie Zeile {earlier:,}).</translation>
    </message>
    <message>
        <source>{count:,} of {rows:,} rows repeat an earlier one (row {later:,} is like row {earlier:,}).</source>
        <translation>{count:,} von {rows:,} Zeilen wiederholen eine frühere (Zeile {later:,} ist wie Zeile {earlier:,}).</translation>
    </message>
    <message>
        <source>{count:,} of {rows:,} rows repeats an earlier one in all columns that are used (row {later:,} is like row {earlier:,}).</source>
        <translation>{count:,} von {rows:,} Zeilen wiederholt eine frühere in allen genutzten Spalten (Zeile {later:,} ist wie Zeile {earlier:,}).</translation>
    </message>
    <message>
        <source>{count:,} of {rows:,} rows repeat an earlier one in all columns that are used (row {later:,} is like row {earlier:,}).</source>
        <translation>{count:,} von {rows:,} Zeilen wiederholen eine frühere in allen genutzten Spalten (Zeile {later:,} ist wie Zeile {earlier:,}).</translation>
    </message>
    <message>
        <source>{fact} If they are the same thing recorded twice, remove them from the file.</source>
        <translation>{fact} Wenn dasselbe zweimal erfasst wurde, entferne die Kopien aus der Datei.</translation>
    </message>
    <message>
        <source>{fact} No copy is scored that was trained on.</source>
        <translation>{fact} Keine Kopie, auf der trainiert wurde, wird bewertet.</translation>
    </message>
    <message>
        <source>{test:,} of {tests:,} test rows and {validation:,} of {validations:,} validation rows are also in the training part, so the scores may be too good.</source>
        <translation>{test:,} von {tests:,} Testzeilen und {validation:,} von {validations:,} Validierungszeilen stehen auch im Trainingsteil, daher können die Ergebnisse zu gut sein.</translation>
    </message>
    <message>
        <source>{test:,} of {tests:,} test pictures and {validation:,} of {validations:,} validation pictures are also in the training part, so the scores may be too good.</source>
        <translation>{test:,} von {tests:,} Testbildern und {validation:,} von {validations:,} Validierungsbildern stehen auch im Trainingsteil, daher können die Ergebnisse zu gut sein.</translation>
    </message>
    <message>
        <source>{name} is {first} in other words</source>
        <translation>{name} ist {first} in anderen Worten</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>Kopien werden gesucht</translation>
    </message>
    <message>
        <source>Comparing columns</source>
        <translation>Spalten werden verglichen</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{count:,} rows have no text to learn and take no part.</source>
        <translation>{count:,} Zeilen haben keinen Text zum Lernen und nehmen nicht teil.</translation>
    </message>
    <message>
        <source>{count:,} row has no text to learn and takes no part.</source>
        <translation>{count:,} Zeile hat keinen Text zum Lernen und nimmt nicht teil.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the lines repeat others, most often “{line}” ({count:,} times). The network learns them by heart, and test figures are too good where they stand in several parts.</source>
        <translation>{share:.0f} % der Zeilen wiederholen andere, am häufigsten „{line}“ ({count:,}-mal). Das Netz lernt sie auswendig, und Testwerte sind zu gut, wo sie in mehreren Teilen stehen.</translation>
    </message>
    <message>
        <source>The training part holds only {count:,} tokens. A network soon knows them by heart and goes on with little else; give more text, or start from a run that read more.</source>
        <translation>Der Trainingsteil hat nur {count:,} Token. Ein Netz kennt sie bald auswendig und schreibt wenig anderes; gib mehr Text, oder beginne mit einem Lauf, der mehr gelesen hat.</translation>
    </message>
    <message>
        <source>{count:,} tokens are not among those that the run knows that is started from, and are read as unknown.</source>
        <translation>{count:,} Token kennt der Lauf nicht, mit dem begonnen wird; sie werden als unbekannt gelesen.</translation>
    </message>
    <message>
        <source>{count:,} tokens are not among the {vocabulary:,} known ones, and are read as unknown. Set vocabulary to know more of them.</source>
        <translation>{count:,} Token gehören nicht zu den {vocabulary:,} bekannten und werden als unbekannt gelesen. Setze vocabulary höher, damit mehr bekannt sind.</translation>
    </message>
    <message>
        <source>Looking at texts</source>
        <translation>Texte werden angesehen</translation>
    </message>
    <message>
        <source>{names} take no part: a corpus is learned from its texts alone.</source>
        <translation>{names} nehmen nicht teil: Ein Korpus wird aus seinen Texten allein gelernt.</translation>
    </message>
    <message>
        <source>{names} takes no part: a corpus is learned from its texts alone.</source>
        <translation>{names} nimmt nicht teil: Ein Korpus wird aus seinen Texten allein gelernt.</translation>
    </message>
    <message>
        <source>it holds the longest texts</source>
        <translation>sie enthält die längsten Texte</translation>
    </message>
    <message>
        <source>{count:,} NUL characters were left out: they are no part of a text.</source>
        <translation>{count:,} NUL-Zeichen wurden weggelassen: Sie gehören zu keinem Text.</translation>
    </message>
    <message>
        <source>One NUL character was left out: it is no part of a text.</source>
        <translation>Ein NUL-Zeichen wurde weggelassen: Es gehört zu keinem Text.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>a line of the file each</source>
        <translation>je eine Zeile der Datei</translation>
    </message>
    <message>
        <source>passages of the file, one after the other</source>
        <translation>Abschnitte der Datei, einer nach dem anderen</translation>
    </message>
    <message>
        <source>its lines belong together</source>
        <translation>ihre Zeilen gehören zusammen</translation>
    </message>
    <message>
        <source>{path} holds pictures, not texts. Leave --kind corpus out.</source>
        <translation>{path} enthält Bilder, keine Texte. Lass --kind corpus weg.</translation>
    </message>
    <message>
        <source>{folder} holds {count} files. Name the text that is to be learned.</source>
        <translation>{folder} enthält {count} Dateien. Nenne den Text, der gelernt werden soll.</translation>
    </message>
    <message>
        <source>{path} holds no text: it is empty, or all blank. Choose another file.</source>
        <translation>{path} enthält keinen Text: leer, oder nur Leerzeichen. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is no text: {share:.0%} of its characters are control characters or damaged. Choose another file, or name its encoding with --encoding.</source>
        <translation>{path} ist kein Text: {share:.0%} der Zeichen sind Steuerzeichen oder beschädigt. Wähle eine andere Datei, oder nenne die Kodierung mit --encoding.</translation>
    </message>
    <message>
        <source>its lines name who says them, so each dialogue up to a blank line is a text of its own</source>
        <translation>ihre Zeilen nennen, wer sie sagt; so ist jeder Dialog bis zu einer Leerzeile ein eigener Text</translation>
    </message>
    <message>
        <source>no line is blank or wrapped, so each is taken for a text of its own</source>
        <translation>keine Zeile ist leer oder umbrochen, daher gilt jede als eigener Text</translation>
    </message>
    <message>
        <source>{path} is larger than {size}, the most that is read of a text. Give a part of it.</source>
        <translation>{path} ist größer als {size}, das Meiste, was von einem Text gelesen wird. Gib einen Teil davon.</translation>
    </message>
    <message>
        <source>{count:,} blank lines are no texts and were left out.</source>
        <translation>{count:,} leere Zeilen sind keine Texte und wurden weggelassen.</translation>
    </message>
    <message>
        <source>One blank line is no text and was left out.</source>
        <translation>Eine leere Zeile ist kein Text und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The training part holds {tokens:,} tokens, and the network reads {needed:,} at a time. Give a longer text, or let it read fewer with --set length=N.</source>
        <translation>Der Trainingsteil hat {tokens:,} Token, und das Netz liest {needed:,} auf einmal. Gib einen längeren Text, oder lass es mit --set length=N weniger lesen.</translation>
    </message>
    <message>
        <source>{name} names the rows ({distinct:,} different values in {rows:,} rows). It is left out, because a new row will have a name never seen.</source>
        <translation>{name} benennt die Zeilen ({distinct:,} verschiedene Werte in {rows:,} Zeilen). Sie wird weggelassen, denn eine neue Zeile hat einen nie gesehenen Namen.</translation>
    </message>
    <message>
        <source>{count:,} columns are empty and left out: {names} and more.</source>
        <translation>{count:,} Spalten sind leer und werden weggelassen: {names} und weitere.</translation>
    </message>
    <message>
        <source>{count:,} columns are constant and teach nothing: {names} and more.</source>
        <translation>{count:,} Spalten sind konstant und lehren nichts: {names} und weitere.</translation>
    </message>
    <message>
        <source>{count:,} columns name the rows and are left out: {names} and more.</source>
        <translation>{count:,} Spalten benennen die Zeilen und werden weggelassen: {names} und weitere.</translation>
    </message>
    <message>
        <source>{count:,} columns have missing cells: {names} and more.</source>
        <translation>{count:,} Spalten haben fehlende Zellen: {names} und weitere.</translation>
    </message>
    <message>
        <source>{count:,} columns hold cells that are no numbers; they count as missing: {names} and more.</source>
        <translation>{count:,} Spalten enthalten Zellen, die keine Zahlen sind; sie zählen als fehlend: {names} und weitere.</translation>
    </message>
    <message>
        <source>{count:,} columns hold infinite or too large numbers; they count as missing: {names} and more.</source>
        <translation>{count:,} Spalten enthalten unendliche oder zu große Zahlen; sie zählen als fehlend: {names} und weitere.</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>weniger als 1 %</translation>
    </message>
    <message>
        <source>{name} is empty: every cell is missing. It is left out.</source>
        <translation>{name} ist leer: Jede Zelle fehlt. Sie wird weggelassen.</translation>
    </message>
    <message>
        <source>{name} is constant: every cell that is not missing is {value!r}. A column that never changes teaches nothing.</source>
        <translation>{name} ist konstant: Jede Zelle, die nicht fehlt, ist {value!r}. Eine Spalte, die sich nie ändert, lehrt nichts.</translation>
    </message>
    <message>
        <source>{name} is constant: every cell is {value!r}. A column that never changes teaches nothing.</source>
        <translation>{name} ist konstant: Jede Zelle ist {value!r}. Eine Spalte, die sich nie ändert, lehrt nichts.</translation>
    </message>
    <message>
        <source>{name} is missing in {count:,} of {rows:,} rows ({percent}). The network is told where, so the rows can stay.</source>
        <translation>{name} fehlt in {count:,} von {rows:,} Zeilen ({percent}). Das Netz erfährt, wo, daher können die Zeilen bleiben.</translation>
    </message>
    <message>
        <source>In {name} 1 cell is {says} ({sample!r} in row {row:,}) and counts as missing.</source>
        <translation>In {name} ist 1 Zelle {says} ({sample!r} in Zeile {row:,}) und zählt als fehlend.</translation>
    </message>
    <message>
        <source>In {name} {count:,} cells are {says} ({sample!r} in row {row:,}) and count as missing.</source>
        <translation>In {name} sind {count:,} Zellen {says} ({sample!r} in Zeile {row:,}) und zählen als fehlend.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>infinite or too large for a network (beyond 3.4e38)</source>
        <translation>unendlich oder zu groß für ein Netz (jenseits von 3.4e38)</translation>
    </message>
    <message>
        <source>an HDF5 file, perhaps a model</source>
        <translation>eine HDF5-Datei, vielleicht ein Modell</translation>
    </message>
    <message>
        <source>a Keras model</source>
        <translation>ein Keras-Modell</translation>
    </message>
    <message>
        <source>a pickle, which can run any code when opened</source>
        <translation>ein Pickle, das beim Öffnen beliebigen Code ausführen kann</translation>
    </message>
    <message>
        <source>an ONNX model</source>
        <translation>ein ONNX-Modell</translation>
    </message>
    <message>
        <source>a LiteRT model</source>
        <translation>ein LiteRT-Modell</translation>
    </message>
    <message>
        <source>a PyTorch model</source>
        <translation>ein PyTorch-Modell</translation>
    </message>
    <message>
        <source>a NumPy array</source>
        <translation>ein NumPy-Array</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>NumPy-Arrays</translation>
    </message>
    <message>
        <source>an HDF5 file, perhaps a model, not data</source>
        <translation>eine HDF5-Datei, vielleicht ein Modell, keine Daten</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>{folder} holds no pictures, tables or texts. Give a file, or a folder with pictures in it.</source>
        <translation>{folder} enthält keine Bilder, Tabellen oder Texte. Gib eine Datei an oder einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>an experiment file, which `train` takes; here data are expected</source>
        <translation>eine Experimentdatei, die `train` nimmt; hier werden Daten erwartet</translation>
    </message>
    <message>
        <source>{folder} is a folder with {count} tables ({shown}). Name one file: {first}.</source>
        <translation>{folder} ist ein Ordner mit {count} Tabellen ({shown}). Nenne eine Datei: {first}.</translation>
    </message>
    <message>
        <source>{folder} is a folder with {count} table ({shown}). Name one file: {first}.</source>
        <translation>{folder} ist ein Ordner mit {count} Tabelle ({shown}). Nenne eine Datei: {first}.</translation>
    </message>
    <message>
        <source>{folder} is an empty folder. Give a file, or a folder with pictures in it.</source>
        <translation>{folder} ist ein leerer Ordner. Gib eine Datei an oder einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>{folder} is the folder of a run, not data. Go on training it with `resume`, or score it with `evaluate`.</source>
        <translation>{folder} ist der Ordner eines Laufs, keine Daten. Trainiere ihn mit `resume` weiter oder bewerte ihn mit `evaluate`.</translation>
    </message>
    <message>
        <source>{folder} is a SavedModel, a model and not data; Gradient Desk does not open those.</source>
        <translation>{folder} ist ein SavedModel, ein Modell und keine Daten; Gradient Desk öffnet solche nicht.</translation>
    </message>
    <message>
        <source>{folder} is an unpacked Keras model, not data.</source>
        <translation>{folder} ist ein entpacktes Keras-Modell, keine Daten.</translation>
    </message>
    <message>
        <source>{path} is {what}. Give a table (CSV, Excel, Parquet), or a folder or archive of pictures.</source>
        <translation>{path} ist {what}. Gib eine Tabelle (CSV, Excel, Parquet) an oder einen Ordner oder ein Archiv mit Bildern.</translation>
    </message>
    <message>
        <source>{path} is a Keras model, not data.</source>
        <translation>{path} ist ein Keras-Modell, keine Daten.</translation>
    </message>
    <message>
        <source>{path} is an empty archive.</source>
        <translation>{path} ist ein leeres Archiv.</translation>
    </message>
    <message>
        <source>{path} is JSON, which is not read. Save its rows as CSV, then give that file.</source>
        <translation>{path} ist JSON, das nicht gelesen wird. Speichere die Zeilen als CSV und gib dann diese Datei an.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a damaged archive ({reason}). Make or download it again.</source>
        <translation>{path} ist ein beschädigtes Archiv ({reason}). Erstelle oder lade es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is a damaged zip file ({reason}). Make or download it again.</source>
        <translation>{path} ist eine beschädigte Zip-Datei ({reason}). Erstelle oder lade sie noch einmal.</translation>
    </message>
    <message>
        <source>{name} copies the target {target}: in all rows it is the same answer in other words. {outcome}</source>
        <translation>{name} kopiert das Ziel {target}: In allen Zeilen ist es dieselbe Antwort in anderen Worten. {outcome}</translation>
    </message>
    <message>
        <source>{name} copies the target {target}: in all rows it holds the same numbers. {outcome}</source>
        <translation>{name} kopiert das Ziel {target}: In allen Zeilen stehen dieselben Zahlen. {outcome}</translation>
    </message>
    <message>
        <source>{name} copies the target {target}: in all rows it is the same number in another unit. {outcome}</source>
        <translation>{name} kopiert das Ziel {target}: In allen Zeilen ist es dieselbe Zahl in einer anderen Einheit. {outcome}</translation>
    </message>
    <message>
        <source>{name} and {other} add up to the target {target} in every row. {outcome}</source>
        <translation>{name} und {other} ergeben in jeder Zeile zusammen das Ziel {target}. {outcome}</translation>
    </message>
    <message>
        <source>{name} and {other} differ by the target {target} in every row. {outcome}</source>
        <translation>{name} und {other} unterscheiden sich in jeder Zeile um das Ziel {target}. {outcome}</translation>
    </message>
    <message>
        <source>Both stay, because you said so; the network may learn to copy instead of to predict.</source>
        <translation>Beide bleiben, weil du es so gesagt hast; das Netz lernt vielleicht abzuschreiben statt vorherzusagen.</translation>
    </message>
    <message>
        <source>It stays, because you said so; the network may learn to copy instead of to predict.</source>
        <translation>Sie bleibt, weil du es so gesagt hast; das Netz lernt vielleicht abzuschreiben statt vorherzusagen.</translation>
    </message>
    <message>
        <source>{name} stays, because you said so; the network may learn to copy instead of to predict.</source>
        <translation>{name} bleibt, weil du es so gesagt hast; das Netz lernt vielleicht abzuschreiben statt vorherzusagen.</translation>
    </message>
    <message>
        <source>Both are left out; otherwise the network would learn to copy instead of to predict.</source>
        <translation>Beide werden weggelassen; sonst würde das Netz lernen abzuschreiben statt vorherzusagen.</translation>
    </message>
    <message>
        <source>It is left out; otherwise the network would learn to copy instead of to predict.</source>
        <translation>Sie wird weggelassen; sonst würde das Netz lernen abzuschreiben statt vorherzusagen.</translation>
    </message>
    <message>
        <source>{name} is left out; otherwise the network would learn to copy instead of to predict.</source>
        <translation>{name} wird weggelassen; sonst würde das Netz lernen abzuschreiben statt vorherzusagen.</translation>
    </message>
    <message>
        <source>Both are kept, because nothing else would be left to learn from.</source>
        <translation>Beide bleiben, weil sonst nichts übrig wäre, woraus man lernen kann.</translation>
    </message>
    <message>
        <source>It is kept, because nothing else would be left to learn from.</source>
        <translation>Sie bleibt, weil sonst nichts übrig wäre, woraus man lernen kann.</translation>
    </message>
    <message>
        <source>{name} is kept, because nothing else would be left to learn from.</source>
        <translation>{name} bleibt, weil sonst nichts übrig wäre, woraus man lernen kann.</translation>
    </message>
    <message>
        <source>{name} alone nearly determines the target {target} ({measure} {score:.3f} on held-out rows; all other columns together reach {others:.3f}). If it becomes known only with the answer, leave it out.</source>
        <translation>{name} allein bestimmt fast schon das Ziel {target} ({measure} {score:.3f} auf zurückgehaltenen Zeilen; alle anderen Spalten zusammen erreichen {others:.3f}). Wenn sie erst mit der Antwort bekannt wird, lass sie weg.</translation>
    </message>
    <message>
        <source>Looking for leaks</source>
        <translation>Verräterische Spalten werden gesucht</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>Ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>--pairs-with is for pairs, not for {kind}. Leave it out.</source>
        <translation>--pairs-with ist für Paare, nicht für {kind}. Lass es weg.</translation>
    </message>
    <message>
        <source>every cell is missing, so there is nothing to learn from</source>
        <translation>jede Zelle fehlt, also gibt es nichts, woraus man lernen kann</translation>
    </message>
    <message>
        <source>constant: every cell is {value}</source>
        <translation>konstant: Jede Zelle ist {value}</translation>
    </message>
    <message>
        <source>constant: every cell that is not missing is {value}</source>
        <translation>konstant: Jede Zelle, die nicht fehlt, ist {value}</translation>
    </message>
    <message>
        <source>{shown} in {filled:,} rows and nothing in the others</source>
        <translation>{shown} in {filled:,} Zeilen und nichts in den anderen</translation>
    </message>
    <message>
        <source>{count:,} pairs lack a side and take no part in training or testing.</source>
        <translation>{count:,} Paaren fehlt eine Seite; sie nehmen an Training und Test nicht teil.</translation>
    </message>
    <message>
        <source>{count:,} pair lacks a side and takes no part in training or testing.</source>
        <translation>{count:,} Paar fehlt eine Seite; es nimmt an Training und Test nicht teil.</translation>
    </message>
    <message>
        <source>In {count:,} of {rows:,} pairs the answer is the source itself. Leave them out if that is a mistake.</source>
        <translation>In {count:,} von {rows:,} Paaren ist die Antwort die Quelle selbst. Lass sie weg, wenn das ein Versehen ist.</translation>
    </message>
    <message>
        <source>{count:,} of {sources:,} sources have several answers, such as “{sample}”. They stand in one part together, and in the test each of the answers counts as right.</source>
        <translation>{count:,} von {sources:,} Quellen haben mehrere Antworten, etwa „{sample}“. Sie stehen zusammen in einem Teil, und im Test zählt jede der Antworten als richtig.</translation>
    </message>
    <message>
        <source>{count:,} pairs are longer than {source:,} tokens of the source or {answer:,} of the answer: none of them is trained on, and of those in the test part the source is cut. Set length to learn from them.</source>
        <translation>{count:,} Paare sind länger als {source:,} Token der Quelle oder {answer:,} der Antwort: Mit keinem davon wird trainiert, und bei denen im Testteil wird die Quelle abgeschnitten. Setze length, um aus ihnen zu lernen.</translation>
    </message>
    <message>
        <source>{count:,} pair is longer than {source:,} tokens of the source or {answer:,} of the answer: it is not trained on, and in the test part its source is cut. Set length to learn from it.</source>
        <translation>{count:,} Paar ist länger als {source:,} Token der Quelle oder {answer:,} der Antwort: Mit ihm wird nicht trainiert, und im Testteil wird seine Quelle abgeschnitten. Setze length, um aus ihm zu lernen.</translation>
    </message>
    <message>
        <source>nearly all pairs are no longer</source>
        <translation>fast alle Paare sind nicht länger</translation>
    </message>
    <message>
        <source>Pairs need two columns of texts, and {path} has none for one side. Name them with --text COLUMN and --target COLUMN.</source>
        <translation>Paare brauchen zwei Spalten mit Texten, und {path} hat für eine Seite keine. Nenne sie mit --text COLUMN und --target COLUMN.</translation>
    </message>
    <message>
        <source>{names} take no part: pairs are a source and what answers it.</source>
        <translation>{names} nehmen nicht teil: Paare sind eine Quelle und das, was auf sie antwortet.</translation>
    </message>
    <message>
        <source>{names} takes no part: pairs are a source and what answers it.</source>
        <translation>{names} nimmt nicht teil: Paare sind eine Quelle und das, was auf sie antwortet.</translation>
    </message>
    <message>
        <source>two columns of texts that answer each other</source>
        <translation>zwei Spalten mit Texten, die aufeinander antworten</translation>
    </message>
    <message>
        <source>it stands beside the source</source>
        <translation>sie steht neben der Quelle</translation>
    </message>
    <message>
        <source>{path} holds no texts to answer. Give a table with the column {name}, or a text with a source a line.</source>
        <translation>{path} enthält keine Texte, auf die zu antworten wäre. Gib eine Tabelle mit der Spalte {name}, oder einen Text mit einer Quelle je Zeile.</translation>
    </message>
    <message>
        <source>each line is a word, and behind it what it is made of</source>
        <translation>jede Zeile ist ein Wort, und dahinter steht, woraus es besteht</translation>
    </message>
    <message>
        <source>lines of two files that belong together</source>
        <translation>Zeilen zweier Dateien, die zusammengehören</translation>
    </message>
    <message>
        <source>{path} holds pictures, not pairs of texts. Leave --kind pairs out.</source>
        <translation>{path} enthält Bilder, keine Paare von Texten. Lass --kind pairs weg.</translation>
    </message>
    <message>
        <source>{path} has one column, so nothing answers its texts. Give a table with two columns of texts, or name a second file, whose lines answer those of the first, with --pairs-with.</source>
        <translation>{path} hat eine Spalte, also antwortet nichts auf ihre Texte. Gib eine Tabelle mit zwei Spalten mit Texten, oder nenne mit --pairs-with eine zweite Datei, deren Zeilen auf die der ersten antworten.</translation>
    </message>
    <message>
        <source>{path} holds no pair: it is empty, or all blank. Choose another file.</source>
        <translation>{path} enthält kein Paar: Die Datei ist leer oder enthält nur Leerzeichen. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} has {lines:,} lines and {beside} has {others:,}, so they don&apos;t belong together line by line. Give two files of the same number of lines.</source>
        <translation>{path} hat {lines:,} Zeilen und {beside} hat {others:,}, also gehören sie nicht Zeile für Zeile zusammen. Gib zwei Dateien mit gleich vielen Zeilen.</translation>
    </message>
    <message>
        <source>{path} is a folder. Pairs are read from one table with two columns of texts, or from two files whose lines belong together: name the second one with --pairs-with.</source>
        <translation>{path} ist ein Ordner. Paare werden aus einer Tabelle mit zwei Spalten mit Texten gelesen, oder aus zwei Dateien, deren Zeilen zusammengehören: Nenne die zweite mit --pairs-with.</translation>
    </message>
    <message>
        <source>What was pasted is no table: it needs a line of names and rows below. Copy the cells again.</source>
        <translation>Das Eingefügte ist keine Tabelle: Sie braucht eine Zeile mit Namen und Zeilen darunter. Kopiere die Zellen noch einmal.</translation>
    </message>
    <message>
        <source>What was pasted has more than {longest:,} characters. Save it as a file, then open that.</source>
        <translation>Das Eingefügte hat mehr als {longest:,} Zeichen. Speichere es als Datei und öffne dann diese.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be made: {reason}. Check that you may write there.</source>
        <translation>{folder} lässt sich nicht anlegen: {reason}. Prüfe, ob du dort schreiben darfst.</translation>
    </message>
    <message>
        <source>1 file could not be read as pictures and is left out: {file} ({reason}).</source>
        <translation>1 Datei ließ sich nicht als Bild lesen und wird weggelassen: {file} ({reason}).</translation>
    </message>
    <message>
        <source>{count:,} files could not be read as pictures and are left out: {file} ({reason}) and others.</source>
        <translation>{count:,} Dateien ließen sich nicht als Bilder lesen und werden weggelassen: {file} ({reason}) und andere.</translation>
    </message>
    <message>
        <source>{count:,} of {rows:,} pictures are copies of another one, for instance {copy} of {first}.</source>
        <translation>{count:,} von {rows:,} Bildern sind Kopien eines anderen, zum Beispiel {copy} von {first}.</translation>
    </message>
    <message>
        <source>{count:,} pictures stand under two classes: {one} and {other} are the same picture.</source>
        <translation>{count:,} Bilder stehen unter zwei Klassen: {one} und {other} sind dasselbe Bild.</translation>
    </message>
    <message>
        <source>{path} has only {rows} readable pictures; training needs at least {needed}.</source>
        <translation>{path} hat nur {rows} lesbare Bilder; das Training braucht mindestens {needed}.</translation>
    </message>
    <message>
        <source>All pictures belong to one class, {name}. Telling classes apart needs at least two.</source>
        <translation>Alle Bilder gehören zu einer Klasse, {name}. Um Klassen zu unterscheiden, braucht es mindestens zwei.</translation>
    </message>
    <message>
        <source>the pictures</source>
        <translation>die Bilder</translation>
    </message>
    <message>
        <source>{path} is refused: it would unpack to more than {most:,} bytes, far more than pictures do. If you trust it, unpack it and give the folder.</source>
        <translation>{path} wird abgelehnt: Es wäre entpackt größer als {most:,} Bytes, viel mehr, als Bilder sind. Wenn du der Datei vertraust, entpacke sie und gib den Ordner an.</translation>
    </message>
    <message>
        <source>{path} is refused: it holds {name} twice, and which one counts is unclear. Make the archive again.</source>
        <translation>{path} wird abgelehnt: Es enthält {name} zweimal, und welches zählt, ist unklar. Erstelle das Archiv neu.</translation>
    </message>
    <message>
        <source>{path} is a damaged archive ({words}). Make or download it again.</source>
        <translation>{path} ist ein beschädigtes Archiv ({words}). Erstelle oder lade es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is refused: its member {name} points outside the archive. Make the archive again with plain names.</source>
        <translation>{path} wird abgelehnt: Sein Eintrag {name} zeigt aus dem Archiv hinaus. Erstelle das Archiv neu mit einfachen Namen.</translation>
    </message>
    <message>
        <source>{path} is refused: it has more than {max_members:,} members. Split it.</source>
        <translation>{path} wird abgelehnt: Es hat mehr als {max_members:,} Einträge. Teile es auf.</translation>
    </message>
    <message>
        <source>{path} is locked with a password. Unpack it and give the folder.</source>
        <translation>{path} ist mit einem Passwort gesperrt. Entpacke es und gib den Ordner an.</translation>
    </message>
    <message>
        <source>{path} holds no {name} any more. Read it again.</source>
        <translation>{path} enthält {name} nicht mehr. Lies es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is damaged: a name or header in it has {size:,} bytes.</source>
        <translation>{path} ist beschädigt: Ein Name oder Kopf darin hat {size:,} Bytes.</translation>
    </message>
    <message>
        <source>{done:,} of {rows:,} pictures decoded</source>
        <translation>{done:,} von {rows:,} Bildern dekodiert</translation>
    </message>
    <message>
        <source>{path} needs {bytes:,} bytes once decoded, and neither the memory nor the cache in {folder} has room. Free some space, choose a smaller picture size, or unpack the archive and give the folder.</source>
        <translation>{path} braucht dekodiert {bytes:,} Bytes, und weder im Speicher noch im Cache in {folder} ist Platz dafür. Schaffe Platz, wähle eine kleinere Bildgröße oder entpacke das Archiv und gib den Ordner an.</translation>
    </message>
    <message>
        <source>its content is no PNG, JPEG, WebP, GIF, BMP, TIFF or PPM picture</source>
        <translation>der Inhalt ist kein Bild in PNG, JPEG, WebP, GIF, BMP, TIFF oder PPM</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>ein Photoshop-Dokument</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>eine PostScript-Datei</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>ein AVIF-Bild</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation>ein HEIC-Bild</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>ein JPEG-2000-Bild</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <translation>eine DDS-Textur</translation>
    </message>
    <message>
        <source>a QOI picture</source>
        <translation>ein QOI-Bild</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>ein Icon</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a gzip file</source>
        <translation>eine Gzip-Datei</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>eine HDF5-Datei</translation>
    </message>
    <message>
        <source>an array of shape {shape} is no picture</source>
        <translation>ein Array der Form {shape} ist kein Bild</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes)</source>
        <translation>die Datei ist leer (0 Bytes)</translation>
    </message>
    <message>
        <source>it has more than {most} million pixels; make it smaller</source>
        <translation>es hat mehr als {most} Millionen Pixel; mach es kleiner</translation>
    </message>
    <message>
        <source>there is not enough memory for it; make it smaller</source>
        <translation>der Speicher reicht dafür nicht; mach es kleiner</translation>
    </message>
    <message>
        <source>it is damaged or cut off ({words})</source>
        <translation>es ist beschädigt oder abgeschnitten ({words})</translation>
    </message>
    <message>
        <source>it is {named}; save it as PNG or JPEG</source>
        <translation>es ist {named}; speichere es als PNG oder JPEG</translation>
    </message>
    <message>
        <source>it is an SVG drawing or other XML; save it as PNG or JPEG</source>
        <translation>es ist eine SVG-Zeichnung oder anderes XML; speichere es als PNG oder JPEG</translation>
    </message>
    <message>
        <source>it is a web page, not a picture</source>
        <translation>es ist eine Webseite, kein Bild</translation>
    </message>
    <message>
        <source>it is a text, not a picture</source>
        <translation>es ist ein Text, kein Bild</translation>
    </message>
    <message>
        <source>its first bytes promise a picture, but the rest can&apos;t be followed</source>
        <translation>die ersten Bytes versprechen ein Bild, aber der Rest ergibt keines</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read: {reason}.</source>
        <translation>Dieses Bild lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>it is damaged (its checksum doesn&apos;t match its pixels)</source>
        <translation>es ist beschädigt (die Prüfsumme passt nicht zu den Pixeln)</translation>
    </message>
    <message>
        <source>{shown} is no IDX file: it doesn&apos;t begin as one. Download it again.</source>
        <translation>{shown} ist keine IDX-Datei: Sie beginnt nicht wie eine. Lade sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>{shown} is damaged: an IDX file of shape {shape} has {needed:,} bytes, this one {count:,}. Download it again.</source>
        <translation>{shown} ist beschädigt: Eine IDX-Datei der Form {shape} hat {needed:,} Bytes, diese {count:,}. Lade sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>{shown} unpacks to more than {max_bytes:,} bytes and is refused.</source>
        <translation>{shown} ist entpackt größer als {max_bytes:,} Bytes und wird abgelehnt.</translation>
    </message>
    <message>
        <source>{shown} is damaged ({reason}). Download it again.</source>
        <translation>{shown} ist beschädigt ({reason}). Lade es noch einmal herunter.</translation>
    </message>
    <message>
        <source>pictures from column {name}</source>
        <translation>Bilder aus der Spalte {name}</translation>
    </message>
    <message>
        <source>{path} is neither a picture, nor an archive, nor a list of pictures: no column of it holds names of pictures that are there. Names count from the list&apos;s own folder.</source>
        <translation>{path} ist weder ein Bild noch ein Archiv noch eine Liste von Bildern: Keine Spalte darin enthält Namen von Bildern, die da sind. Namen zählen vom Ordner der Liste aus.</translation>
    </message>
    <message>
        <source>classes from {name}</source>
        <translation>Klassen aus {name}</translation>
    </message>
    <message>
        <source>parts from {name}</source>
        <translation>Teile aus {name}</translation>
    </message>
    <message>
        <source>mirrored pictures still look like their own class</source>
        <translation>gespiegelte Bilder sehen immer noch wie ihre eigene Klasse aus</translation>
    </message>
    <message>
        <source>mirrored pictures would look like another class</source>
        <translation>gespiegelte Bilder sähen wie eine andere Klasse aus</translation>
    </message>
    <message>
        <source>{printable} is not there any more. Bring it back and try again.</source>
        <translation>{printable} ist nicht mehr da. Bring es zurück und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{count:,} pictures read</source>
        <translation>{count:,} Bilder gelesen</translation>
    </message>
    <message>
        <source>{common:,} of {rows:,} pictures are {width} x {height} pixels and {colour}</source>
        <translation>{common:,} von {rows:,} Bildern haben {width} x {height} Pixel und {colour}</translation>
    </message>
    <message>
        <source>All pictures are {width} x {height} pixels and {colour}</source>
        <translation>Alle Bilder haben {width} x {height} Pixel und {colour}</translation>
    </message>
    <message>
        <source>{seen}: {width} x {height} keeps training on a processor quick; larger shows more detail.</source>
        <translation>{seen}: Mit {width} x {height} bleibt das Training auf einem Prozessor schnell; größer zeigt mehr Einzelheiten.</translation>
    </message>
    <message>
        <source>The {rows:,} pictures have {count:,} sizes and {colour}</source>
        <translation>Die {rows:,} Bilder haben {count:,} Größen und {colour}</translation>
    </message>
    <message>
        <source>all are grey</source>
        <translation>alle sind grau</translation>
    </message>
    <message>
        <source>they have colours</source>
        <translation>sie haben Farben</translation>
    </message>
    <message>
        <source>There is no picture to go by.</source>
        <translation>Es gibt kein Bild, nach dem man gehen kann.</translation>
    </message>
    <message>
        <source>{seen}: their own size is kept.</source>
        <translation>{seen}: Ihre eigene Größe bleibt.</translation>
    </message>
    <message>
        <source>{shown} holds {count:,} pictures, but none can be read. The first, {file}: {reason}.</source>
        <translation>{shown} enthält {count:,} Bilder, aber keines lässt sich lesen. Das erste, {file}: {reason}.</translation>
    </message>
    <message>
        <source>{words}: {count:,} files ({shown}).</source>
        <translation>{words}: {count:,} Dateien ({shown}).</translation>
    </message>
    <message>
        <source>{words}: {count:,} file ({shown}).</source>
        <translation>{words}: {count:,} Datei ({shown}).</translation>
    </message>
    <message>
        <source>{rows:,} pictures read</source>
        <translation>{rows:,} Bilder gelesen</translation>
    </message>
    <message>
        <source>one folder per class</source>
        <translation>ein Ordner je Klasse</translation>
    </message>
    <message>
        <source>a folder of pictures without classes</source>
        <translation>ein Ordner mit Bildern ohne Klassen</translation>
    </message>
    <message>
        <source>In no part and used for training</source>
        <translation>In keinem Teil und zum Training genutzt</translation>
    </message>
    <message>
        <source>{shown} holds no picture. Give a folder, an archive or a list of PNG or JPEG files.</source>
        <translation>{shown} enthält kein Bild. Gib einen Ordner, ein Archiv oder eine Liste von PNG- oder JPEG-Dateien an.</translation>
    </message>
    <message>
        <source>{shown} can&apos;t be read: {reason}.</source>
        <translation>{shown} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{shown} holds no picture that can be read. {file}: {reason}.</source>
        <translation>{shown} enthält kein Bild, das sich lesen lässt. {file}: {reason}.</translation>
    </message>
    <message>
        <source>Without a class and left out</source>
        <translation>Ohne Klasse und weggelassen</translation>
    </message>
    <message>
        <source>No pictures and left alone</source>
        <translation>Keine Bilder und nicht beachtet</translation>
    </message>
    <message>
        <source>a list ({shown}: {words})</source>
        <translation>eine Liste ({shown}: {words})</translation>
    </message>
    <message>
        <source>{path} holds IDX files with labels but none with pictures.</source>
        <translation>{path} enthält IDX-Dateien mit Labels, aber keine mit Bildern.</translation>
    </message>
    <message>
        <source>{path} has pictures, but none of them has a class. Put them into one folder per class, or give a list.</source>
        <translation>{path} hat Bilder, aber keines davon hat eine Klasse. Lege sie in einen Ordner je Klasse oder gib eine Liste an.</translation>
    </message>
    <message>
        <source>The folder {name} holds no readable picture and is not a class.</source>
        <translation>Der Ordner {name} enthält kein lesbares Bild und ist keine Klasse.</translation>
    </message>
    <message>
        <source>{rows:,} pictures known</source>
        <translation>{rows:,} Bilder bekannt</translation>
    </message>
    <message>
        <source>Not in the list {shown} and left out</source>
        <translation>Nicht in der Liste {shown} und weggelassen</translation>
    </message>
    <message>
        <source>Named more than once in the list {shown}, where the first row counts</source>
        <translation>Mehr als einmal in der Liste {shown} genannt, wobei die erste Zeile zählt</translation>
    </message>
    <message>
        <source>the list names it, but it is not there</source>
        <translation>die Liste nennt es, aber es ist nicht da</translation>
    </message>
    <message>
        <source>{images} has {count:,} pictures but {labels} {others:,} labels. They don&apos;t belong together.</source>
        <translation>{images} hat {count:,} Bilder, aber {labels} {others:,} Labels. Sie gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Check that the folder is there and that you may open it.</source>
        <translation>{path} lässt sich nicht lesen: {reason}. Prüfe, ob der Ordner da ist und ob du ihn öffnen darfst.</translation>
    </message>
    <message>
        <source>{path} was removed or unplugged while it was read. Bring it back and try again.</source>
        <translation>{path} wurde beim Lesen entfernt oder abgezogen. Bring es zurück und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The pictures in {path} have no labels. Put each class in a folder of its own, or give a list of files and labels.</source>
        <translation>Die Bilder in {path} haben keine Labels. Lege jede Klasse in einen eigenen Ordner oder gib eine Liste mit Dateien und Labels an.</translation>
    </message>
    <message>
        <source>its name says that it marks what is unusual; it is only compared with</source>
        <translation>ihr Name sagt, dass sie markiert, was ungewöhnlich ist; mit ihr wird nur verglichen</translation>
    </message>
    <message>
        <source>{count:,} row ends no window: too little is known of the {window:,} steps up to it.</source>
        <translation>{count:,} Zeile beendet kein Fenster: Von den {window:,} Schritten bis zu ihr ist zu wenig bekannt.</translation>
    </message>
    <message>
        <source>{count:,} rows end no window: too little is known of the {window:,} steps up to them.</source>
        <translation>{count:,} Zeilen beenden kein Fenster: Von den {window:,} Schritten bis zu ihnen ist zu wenig bekannt.</translation>
    </message>
    <message>
        <source>No window of {window:,} steps lies in the {part} part alone. Make --window shorter, or the part larger.</source>
        <translation>Kein Fenster von {window:,} Schritten liegt allein im Teil {part}. Mach --window kürzer oder den Teil größer.</translation>
    </message>
    <message>
        <source>No column of {path} is left to learn from. Give one of numbers the role input with --role COLUMN=input.</source>
        <translation>Keine Spalte von {path} ist zum Lernen übrig. Gib einer mit Zahlen die Rolle input mit --role COLUMN=input.</translation>
    </message>
    <message>
        <source>The numbers in {path} never change, so nothing can be unusual. Add rows to it.</source>
        <translation>Die Zahlen in {path} ändern sich nie, also kann nichts ungewöhnlich sein. Füge Zeilen hinzu.</translation>
    </message>
    <message>
        <source>No row of {path} has a source and an answer to score.</source>
        <translation>Keine Zeile von {path} hat eine Quelle und eine Antwort, die bewertet werden könnten.</translation>
    </message>
    <message>
        <source>No threshold is known yet, so no row is called an anomaly. Evaluate the run first.</source>
        <translation>Noch ist keine Schwelle bekannt, also gilt keine Zeile als Anomalie. Bewerte zuerst den Lauf.</translation>
    </message>
    <message>
        <source>{count:,} row has no score: too little is known of it.</source>
        <translation>{count:,} Zeile hat keinen Anomaliewert: Zu wenig ist von ihr bekannt.</translation>
    </message>
    <message>
        <source>{count:,} rows have no score: too little is known of them.</source>
        <translation>{count:,} Zeilen haben keinen Anomaliewert: Zu wenig ist von ihnen bekannt.</translation>
    </message>
    <message>
        <source>No row of {path} can be scored: too little is known of them.</source>
        <translation>Keine Zeile von {path} lässt sich bewerten: Zu wenig ist von ihnen bekannt.</translation>
    </message>
    <message>
        <source>This run draws no class {name}. Its classes are {known}.</source>
        <translation>Dieser Lauf zeichnet keine Klasse {name}. Seine Klassen sind {known}.</translation>
    </message>
    <message>
        <source>This run draws without classes, so none can be chosen. Leave the class out.</source>
        <translation>Dieser Lauf zeichnet ohne Klassen, also lässt sich keine wählen. Lass die Klasse weg.</translation>
    </message>
    <message>
        <source>This run&apos;s template draws at once, not step by step.</source>
        <translation>Die Vorlage dieses Laufs zeichnet auf einmal, nicht Schritt für Schritt.</translation>
    </message>
    <message>
        <source>{folder} gives back what it is given, and can&apos;t make up anything new: any numbers but the codes of real samples would decode to noise. To draw pictures, train one of {generating}.</source>
        <translation>{folder} gibt zurück, was es bekommt, und kann nichts Neues erfinden: Alle Zahlen außer den Codes echter Beispiele ergäben dekodiert nur Rauschen. Um Bilder zu zeichnen, trainiere eine von {generating}.</translation>
    </message>
    <message>
        <source>This training takes about {needed:,.1f} GB of memory, and only {free:,.1f} GB are free, so the system may end it. Choose a smaller batch, shorter inputs or a smaller network.</source>
        <translation>Dieses Training braucht etwa {needed:,.1f} GB Speicher, und nur {free:,.1f} GB sind frei, also könnte das System es beenden. Wähle einen kleineren Batch, kürzere Eingaben oder ein kleineres Netz.</translation>
    </message>
    <message>
        <source>{path} is not the weights of {title}. Delete it, and fetch them again.</source>
        <translation>{path} sind nicht die Gewichte von {title}. Lösche die Datei und lade sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>The weights of {title} are not on this computer. They would be fetched once from {address} (about {megabytes} MB) and kept in {folder}. To agree, add --download; or start from a run or file with --from.</source>
        <translation>Die Gewichte von {title} sind nicht auf diesem Computer. Sie würden einmal von {address} heruntergeladen (etwa {megabytes} MB) und in {folder} aufbewahrt. Um zuzustimmen, füge --download hinzu; oder beginne mit einem Lauf oder einer Datei, mit --from.</translation>
    </message>
    <message>
        <source>What {address} sent is not the weights of {title}, so it was thrown away. Try again later.</source>
        <translation>Was {address} geschickt hat, sind nicht die Gewichte von {title}; es wurde verworfen. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The weights of {title} could not be fetched from {address}: {reason}. Look whether this computer is connected, or copy the file to {file}.</source>
        <translation>Die Gewichte von {title} ließen sich nicht von {address} herunterladen: {reason}. Sieh nach, ob dieser Computer verbunden ist, oder kopiere die Datei nach {file}.</translation>
    </message>
    <message>
        <source>Fetching {title}</source>
        <translation>{title} wird heruntergeladen</translation>
    </message>
    <message>
        <source>a source is answered by its target</source>
        <translation>auf eine Quelle antwortet ihr Ziel</translation>
    </message>
    <message>
        <source>No row of {path} has a source and an answer. Check which columns are which.</source>
        <translation>Keine Zeile von {path} hat eine Quelle und eine Antwort. Prüfe, welche Spalten welche sind.</translation>
    </message>
    <message>
        <source>{path} has only {count} different source; training, checking and testing need {fewest}. Add pairs.</source>
        <translation>{path} hat nur {count} verschiedene Quelle; zum Trainieren, Prüfen und Testen braucht es {fewest}. Füge Paare hinzu.</translation>
    </message>
    <message>
        <source>{path} has only {count} different sources; training, checking and testing need {fewest}. Add pairs.</source>
        <translation>{path} hat nur {count} verschiedene Quellen; zum Trainieren, Prüfen und Testen braucht es {fewest}. Füge Paare hinzu.</translation>
    </message>
    <message>
        <source>your choices are for pairs</source>
        <translation>deine Angaben sind für Paare</translation>
    </message>
    <message>
        <source>Pairs are learned by translation, not {task}. Leave --task out, or say --kind texts.</source>
        <translation>Paare werden mit translation gelernt, nicht {task}. Lass --task weg, oder sage --kind texts.</translation>
    </message>
    <message>
        <source>Type something for the model to answer.</source>
        <translation>Tippe etwas, worauf das Modell antworten soll.</translation>
    </message>
    <message>
        <source>The model of this run gives nothing back to compare with.</source>
        <translation>Das Modell dieses Laufs gibt nichts zurück, womit sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>The run has no test part to take sources from. Give one with --prompt.</source>
        <translation>Der Lauf hat keinen Testteil, aus dem Quellen genommen werden könnten. Gib eine mit --prompt.</translation>
    </message>
    <message>
        <source>A series is learned by {known}, not {task}. Leave --task out, or say --kind table.</source>
        <translation>Eine Zeitreihe wird mit {known} gelernt, nicht {task}. Lass --task weg, oder sage --kind table.</translation>
    </message>
    <message>
        <source>larger ones take template {template} too long to learn</source>
        <translation>größere zu lernen dauert mit der Vorlage {template} zu lange</translation>
    </message>
    <message>
        <source>Pictures are learned by {known}, not {task}. Leave --task out.</source>
        <translation>Bilder werden mit {known} gelernt, nicht {task}. Lass --task weg.</translation>
    </message>
    <message>
        <source>the view {name} can&apos;t be made.</source>
        <translation>die Ansicht {name} kann nicht gemacht werden.</translation>
    </message>
    <message>
        <source>{folder} is a run of template {template} for the task {task}, which translates nothing.</source>
        <translation>{folder} ist ein Lauf der Vorlage {template} für die Aufgabe {task}, die nichts übersetzt.</translation>
    </message>
    <message>
        <source>it holds other parts than a network and its weights</source>
        <translation>es enthält anderes als ein Netz und dessen Gewichte</translation>
    </message>
    <message>
        <source>its description is too long</source>
        <translation>seine Beschreibung ist zu lang</translation>
    </message>
    <message>
        <source>it holds no network</source>
        <translation>es enthält kein Netz</translation>
    </message>
    <message>
        <source>its description is nested too deeply</source>
        <translation>seine Beschreibung ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it uses {name}, which is no built-in layer for pictures</source>
        <translation>es verwendet {name}, was keine eingebaute Schicht für Bilder ist</translation>
    </message>
    <message>
        <source>it uses an activation that is not built in</source>
        <translation>es verwendet eine Aktivierung, die nicht eingebaut ist</translation>
    </message>
    <message>
        <source>one of its layers has an odd name</source>
        <translation>eine seiner Schichten hat einen seltsamen Namen</translation>
    </message>
    <message>
        <source>it takes no single picture, grey or in colour</source>
        <translation>es nimmt kein einzelnes Bild, weder grau noch in Farbe</translation>
    </message>
    <message>
        <source>it takes pictures of an unusable size</source>
        <translation>es nimmt Bilder einer unbrauchbaren Größe</translation>
    </message>
    <message>
        <source>its weights are nested too deeply</source>
        <translation>seine Gewichte sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is larger than {size:,} MB</source>
        <translation>es ist größer als {size:,} MB</translation>
    </message>
    <message>
        <source>{path} is no whole .keras file. Save or copy it again.</source>
        <translation>{path} ist keine vollständige .keras-Datei. Speichere oder kopiere sie noch einmal.</translation>
    </message>
    <message>
        <source>its description can&apos;t be read</source>
        <translation>seine Beschreibung ist nicht lesbar</translation>
    </message>
    <message>
        <source>{path} is not opened, because {reason}. Use a network of built-in Keras layers that takes pictures.</source>
        <translation>{path} wird nicht geöffnet: {reason}. Nimm ein Netz aus eingebauten Keras-Schichten, das Bilder nimmt.</translation>
    </message>
    <message>
        <source>it has more than {count:,} weights</source>
        <translation>es hat mehr als {count:,} Gewichte</translation>
    </message>
    <message>
        <source>its weights point elsewhere</source>
        <translation>seine Gewichte verweisen anderswohin</translation>
    </message>
    <message>
        <source>its weights are no plain arrays</source>
        <translation>seine Gewichte sind keine einfachen Arrays</translation>
    </message>
    <message>
        <source>one of its sizes is out of range</source>
        <translation>eine seiner Größen liegt außerhalb des erlaubten Bereichs</translation>
    </message>
    <message>
        <source>There is no view {name}; there are {known}.</source>
        <translation>Es gibt keine Ansicht {name}; es gibt {known}.</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>deines</translation>
    </message>
    <message>
        <source>The model of this run answers no sources.</source>
        <translation>Das Modell dieses Laufs antwortet nicht auf Quellen.</translation>
    </message>
    <message>
        <source>A plane needs two different columns with numbers or categories. There are {columns}.</source>
        <translation>Eine Ebene braucht zwei verschiedene Spalten mit Zahlen oder Kategorien. Es gibt {columns}.</translation>
    </message>
    <message>
        <source>The question view needs a row.</source>
        <translation>Die Frage view braucht eine Zeile.</translation>
    </message>
    <message>
        <source>Type a text to look into.</source>
        <translation>Tippe einen Text, in den du hineinsehen willst.</translation>
    </message>
    <message>
        <source>`seed` must be a whole number from 0 to {most}.</source>
        <translation>`seed` muss eine ganze Zahl von 0 bis {most} sein.</translation>
    </message>
    <message>
        <source>How the two networks stand is shown of each epoch of the training.</source>
        <translation>Wie die zwei Netze stehen, wird für jede Epoche des Trainings gezeigt.</translation>
    </message>
    <message>
        <source>The training texts do not hold {word}, or it is too rare. Try another one.</source>
        <translation>Die Trainingstexte enthalten {word} nicht, oder es ist zu selten. Versuche ein anderes.</translation>
    </message>
    <message>
        <source>Give a picture under Try one first, then look inside.</source>
        <translation>Gib zuerst unter Eines ausprobieren ein Bild, dann sieh hinein.</translation>
    </message>
    <message>
        <source>The code of this run has {count} numbers, counted from 0. Name two.</source>
        <translation>Der Code dieses Laufs hat {count} Zahlen, gezählt von 0. Nenne zwei.</translation>
    </message>
    <message>
        <source>The points that the training of this run kept don&apos;t belong to its model.</source>
        <translation>Die Punkte, die das Training dieses Laufs aufbewahrt hat, gehören nicht zu seinem Modell.</translation>
    </message>
    <message>
        <source>The training of this run kept no points to show a picture among.</source>
        <translation>Das Training dieses Laufs hat keine Punkte aufbewahrt, unter denen sich ein Bild zeigen ließe.</translation>
    </message>
    <message>
        <source>The question view needs a picture or pixels.</source>
        <translation>Die Frage view braucht ein Bild oder Pixel.</translation>
    </message>
    <message>
        <source>The template of this run writes no texts.</source>
        <translation>Die Vorlage dieses Laufs schreibt keine Texte.</translation>
    </message>
    <message>
        <source>The question view needs `{name}`, a text.</source>
        <translation>Die Frage view braucht `{name}`, einen Text.</translation>
    </message>
    <message>
        <source>The model of this run reads no texts.</source>
        <translation>Das Modell dieses Laufs liest keine Texte.</translation>
    </message>
    <message>
        <source>The question view needs rows, the latest ones of a series.</source>
        <translation>Die Frage view braucht Zeilen, die letzten einer Zeitreihe.</translation>
    </message>
    <message>
        <source>The model knows none of these words. Type others.</source>
        <translation>Das Modell kennt keines dieser Wörter. Tippe andere.</translation>
    </message>
    <message>
        <source>{output} is a folder. Give a file, into which the texts are written, one a line.</source>
        <translation>{output} ist ein Ordner. Gib eine Datei an, in die die Texte geschrieben werden, einer je Zeile.</translation>
    </message>
    <message>
        <source>{folder} is a run of template {template} for the task {task}, which writes no texts. Train it with --task language-modelling, or take another template.</source>
        <translation>{folder} ist ein Lauf der Vorlage {template} für die Aufgabe {task}, der keine Texte schreibt. Trainiere sie mit --task language-modelling, oder nimm eine andere Vorlage.</translation>
    </message>
    <message>
        <source>No column is left to learn from.</source>
        <translation>Es bleibt keine Spalte, aus der man lernen kann.</translation>
    </message>
    <message>
        <source>preprocessing.json was written by a newer Gradient Desk. Update to use this run.</source>
        <translation>preprocessing.json wurde von einem neueren Gradient Desk geschrieben. Aktualisiere, um diesen Lauf zu nutzen.</translation>
    </message>
    <message>
        <source>The data lack the columns {lacking} that the model was trained on.</source>
        <translation>Den Daten fehlen die Spalten {lacking}, auf denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>The data lack the column {lacking} that the model was trained on.</source>
        <translation>Den Daten fehlt die Spalte {lacking}, auf der das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>Every training sample has the same answer ({classes}), so there is nothing to learn. Choose another target than {name}, or add samples of another class.</source>
        <translation>Jedes Trainingsbeispiel hat dieselbe Antwort ({classes}), also gibt es nichts zu lernen. Wähle ein anderes Ziel als {name} oder füge Beispiele einer anderen Klasse hinzu.</translation>
    </message>
    <message>
        <source>{fact} Give at least one column the role input, with --role NAME=input.</source>
        <translation>{fact} Gib mindestens einer Spalte die Rolle Eingabe, mit --role NAME=input.</translation>
    </message>
    <message>
        <source>No column is the target. Name one with --target.</source>
        <translation>Keine Spalte ist das Ziel. Nenne eine mit --target.</translation>
    </message>
    <message>
        <source>Every training row has the same answer in {name}</source>
        <translation>Jede Trainingszeile hat dieselbe Antwort in {name}</translation>
    </message>
    <message>
        <source>The rows that are trained on part by part can&apos;t be written to {folder}. Free some space there, or read a part of the rows with --rows.</source>
        <translation>Die Zeilen, mit denen Stück für Stück trainiert wird, können nicht nach {folder} geschrieben werden. Schaffe dort Platz, oder lies mit --rows nur einen Teil der Zeilen.</translation>
    </message>
    <message>
        <source>{path} has changed since its rows were picked. Start a new training on it.</source>
        <translation>{path} hat sich geändert, seit die Zeilen ausgewählt wurden. Starte ein neues Training damit.</translation>
    </message>
    <message>
        <source>The rows that are trained on part by part need {needed:,.0f} MB in {folder}, and only {free:,.0f} MB are free. Free some space, or read a part of the rows with --rows.</source>
        <translation>Die Zeilen, mit denen Stück für Stück trainiert wird, brauchen {needed:,.0f} MB in {folder}, und nur {free:,.0f} MB sind frei. Schaffe Platz, oder lies mit --rows nur einen Teil der Zeilen.</translation>
    </message>
    <message>
        <source>No column says when each row was, so the rows follow each other as they stand in the file. If one does, give it the role order.</source>
        <translation>Keine Spalte sagt, wann jede Zeile war, daher folgen die Zeilen einander so, wie sie in der Datei stehen. Wenn eine es sagt, gib ihr die Rolle Reihenfolge.</translation>
    </message>
    <message>
        <source>{path} is no text file, so its rows can&apos;t be read part by part.</source>
        <translation>{path} ist keine Textdatei, daher können ihre Zeilen nicht Stück für Stück gelesen werden.</translation>
    </message>
    <message>
        <source>{path} holds no text to score.</source>
        <translation>{path} enthält keinen Text, der bewertet werden kann.</translation>
    </message>
    <message>
        <source>The texts in {path} have no classes. Put each class in a folder or a file of its own, give a table with a column of classes, or learn from the texts alone, with --task masked-language-modelling.</source>
        <translation>Die Texte in {path} haben keine Klassen. Lege jede Klasse in einen eigenen Ordner oder eine eigene Datei, gib eine Tabelle mit einer Klassenspalte, oder lerne aus den Texten allein, mit --task masked-language-modelling.</translation>
    </message>
    <message>
        <source>All texts in {path} are of one class, {name}, so there is nothing to tell apart. Add texts of another class.</source>
        <translation>Alle Texte in {path} gehören zu einer Klasse, {name}; es gibt nichts zu unterscheiden. Füge Texte einer anderen Klasse hinzu.</translation>
    </message>
    <message>
        <source>The sequences in {path} have no classes. Put each class in a folder of its own, or add a table labels.csv with the columns file and label.</source>
        <translation>Die Sequenzen in {path} haben keine Klassen. Lege jede Klasse in einen eigenen Ordner, oder füge eine Tabelle labels.csv mit den Spalten file und label hinzu.</translation>
    </message>
    <message>
        <source>The labels of {rows:,} sequences have {count:,} different values, too many for classes. Only classes can be told of sequences, not numbers: give labels of fewer kinds.</source>
        <translation>Die Labels von {rows:,} Sequenzen haben {count:,} verschiedene Werte, zu viele für Klassen. Von Sequenzen lassen sich nur Klassen sagen, keine Zahlen: Gib Labels weniger Arten.</translation>
    </message>
    <message>
        <source>No column of {path} is left to learn from. Give one the role input with --role COLUMN=input, or learn from what is written in them with --kind texts.</source>
        <translation>Keine Spalte von {path} ist zum Lernen übrig. Gib einer die Rolle input mit --role COLUMN=input, oder lerne aus dem, was in ihnen steht, mit --kind texts.</translation>
    </message>
    <message>
        <source>{folder} has no model yet to start from: no epoch was finished. Train or resume it first.</source>
        <translation>{folder} hat noch kein Modell, mit dem begonnen werden kann: Keine Epoche wurde fertig. Trainiere erst oder setze den Lauf fort.</translation>
    </message>
    <message>
        <source>More than {most} texts need a file to be written to.</source>
        <translation>Mehr als {most} Texte brauchen eine Datei, in die sie geschrieben werden.</translation>
    </message>
    <message>
        <source>`{name}` must be a number from 0 to {most:g}.</source>
        <translation>`{name}` muss eine Zahl von 0 bis {most:g} sein.</translation>
    </message>
    <message>
        <source>The question predict_one needs either a row, a text, rows, a file, a picture or pixels.</source>
        <translation>Die Frage predict_one braucht entweder eine Zeile, einen Text, Zeilen, eine Datei, ein Bild oder Pixel.</translation>
    </message>
    <message>
        <source>The model of this run was trained on texts: give it a text.</source>
        <translation>Das Modell dieses Laufs wurde mit Texten trainiert: Gib ihm einen Text.</translation>
    </message>
    <message>
        <source>The model of this run was trained on short sequences: give it the file of one.</source>
        <translation>Das Modell dieses Laufs wurde mit kurzen Sequenzen trainiert: Gib ihm die Datei einer solchen.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>The template of this run has no view {name}.</source>
        <translation>Die Vorlage dieses Laufs hat keine Ansicht {name}.</translation>
    </message>
    <message>
        <source>the longest has {count:,}</source>
        <translation>der längste hat {count:,}</translation>
    </message>
    <message>
        <source>nearly all are no longer; the longest has {count:,}</source>
        <translation>fast alle sind nicht länger; der längste hat {count:,}</translation>
    </message>
    <message>
        <source>Short sequences in files of their own are learned by sequence-classification, not {task}. To forecast numbers, give one table with a date, or with the order of its rows.</source>
        <translation>Kurze Sequenzen in eigenen Dateien werden mit sequence-classification gelernt, nicht {task}. Um Zahlen vorherzusagen, gib eine Tabelle mit einem Datum oder mit der Reihenfolge ihrer Zeilen.</translation>
    </message>
    <message>
        <source>These files are short sequences with classes, not {kind}. Leave --kind out, or give one file.</source>
        <translation>Diese Dateien sind kurze Sequenzen mit Klassen, nicht {kind}. Lass --kind weg, oder gib eine Datei.</translation>
    </message>
    <message>
        <source>{count:,} sequences are longer than {steps:,} steps; only their last ones are read. Set --window to read more.</source>
        <translation>{count:,} Sequenzen sind länger als {steps:,} Schritte; nur ihre letzten werden gelesen. Setze --window, um mehr zu lesen.</translation>
    </message>
    <message>
        <source>{count:,} sequence is longer than {steps:,} steps; only its last ones are read. Set --window to read more.</source>
        <translation>{count:,} Sequenz ist länger als {steps:,} Schritte; nur ihre letzten werden gelesen. Setze --window, um mehr zu lesen.</translation>
    </message>
    <message>
        <source>{count:,} sequences are shorter than {steps:,} steps; the steps before them count as missing.</source>
        <translation>{count:,} Sequenzen sind kürzer als {steps:,} Schritte; die Schritte davor zählen als fehlend.</translation>
    </message>
    <message>
        <source>{count:,} sequence is shorter than {steps:,} steps; the steps before it count as missing.</source>
        <translation>{count:,} Sequenz ist kürzer als {steps:,} Schritte; die Schritte davor zählen als fehlend.</translation>
    </message>
    <message>
        <source>{kept:,} of {there:,} rows, evenly spread, decide what the columns are and hold the validation and test rows; the other {others:,} are trained on too, part by part from disk.</source>
        <translation>{kept:,} von {there:,} Zeilen, gleichmäßig verteilt, entscheiden, was die Spalten sind, und enthalten die Zeilen für Validierung und Test; auch mit den übrigen {others:,} wird trainiert, Stück für Stück von der Festplatte.</translation>
    </message>
    <message>
        <source>The rows of a series follow each other, so they can&apos;t be trained on one by one from disk.</source>
        <translation>Die Zeilen einer Zeitreihe folgen aufeinander, daher kann nicht einzeln von der Platte mit ihnen trainiert werden.</translation>
    </message>
    <message>
        <source>Only the rows of a plain table can be trained on from disk, one by one.</source>
        <translation>Nur mit den Zeilen einer einfachen Tabelle kann einzeln von der Festplatte trainiert werden.</translation>
    </message>
    <message>
        <source>The rows of text files such as CSV can be trained on from disk; those of other files can&apos;t.</source>
        <translation>Mit den Zeilen von Textdateien wie CSV kann von der Festplatte trainiert werden; mit denen anderer Dateien nicht.</translation>
    </message>
    <message>
        <source>Groups must not be torn apart, and where each belongs is known of the rows that were read only.</source>
        <translation>Gruppen dürfen nicht zerrissen werden, und wohin jede gehört, ist nur von den gelesenen Zeilen bekannt.</translation>
    </message>
    <message>
        <source>The latest rows are for the test, and which those are is known of the rows that were read only.</source>
        <translation>Die neuesten Zeilen sind für den Test, und welche das sind, ist nur von den gelesenen Zeilen bekannt.</translation>
    </message>
    <message>
        <source>The parts are given, and the others&apos; part is known of the rows that were read only.</source>
        <translation>Die Teile sind vorgegeben, und der Teil der übrigen ist nur von den gelesenen Zeilen bekannt.</translation>
    </message>
    <message>
        <source>Only {kept:,} of {there:,} rows are used, evenly spread over the whole. {why}</source>
        <translation>Nur {kept:,} von {there:,} Zeilen werden verwendet, gleichmäßig über das Ganze verteilt. {why}</translation>
    </message>
    <message>
        <source>your choices are for texts</source>
        <translation>deine Angaben sind für Texte</translation>
    </message>
    <message>
        <source>you named a column of texts</source>
        <translation>du hast eine Spalte mit Texten genannt</translation>
    </message>
    <message>
        <source>texts and answers to them, little else</source>
        <translation>Texte und Antworten dazu, sonst wenig</translation>
    </message>
    <message>
        <source>{fact} Choose another target with --target.</source>
        <translation>{fact} Wähle ein anderes Ziel mit --target.</translation>
    </message>
    <message>
        <source>Texts are learned by {tasks}, not {task}. Leave --task out, or say --kind table.</source>
        <translation>Texte werden mit {tasks} gelernt, nicht {task}. Lass --task weg, oder sage --kind table.</translation>
    </message>
    <message>
        <source>{count:,} rows beside the {deciding:,} that decide are trained on from disk. Left out: {copies:,} copies of rows that are validated or tested on, and {unanswered:,} without a known answer.</source>
        <translation>Neben den {deciding:,} Zeilen, die entscheiden, wird mit {count:,} von der Festplatte trainiert. Weggelassen: {copies:,} Kopien von Zeilen, die zur Validierung oder zum Test gehören, und {unanswered:,} ohne bekannte Antwort.</translation>
    </message>
    <message>
        <source>The learning rate was {rate:.3g}; try {smaller:.3g}.</source>
        <translation>Die Lernrate war {rate:.3g}; probiere {smaller:.3g}.</translation>
    </message>
    <message>
        <source>Try a learning rate ten times smaller.</source>
        <translation>Probiere eine zehnmal kleinere Lernrate.</translation>
    </message>
    <message>
        <source>The target {column} holds numbers as large as {value:.3g}. Divide it, or take its logarithm.</source>
        <translation>Das Ziel {column} enthält Zahlen bis zu {value:.3g}. Teile es durch eine große Zahl oder nimm seinen Logarithmus.</translation>
    </message>
    <message>
        <source>{advice} If that doesn&apos;t help, switch mixed precision off.</source>
        <translation>{advice} Wenn das nicht hilft, schalte gemischte Präzision aus.</translation>
    </message>
    <message>
        <source>The column {column} holds numbers as large as {value:.3g}, with which no network can compute. Leave the column out, or divide it.</source>
        <translation>Die Spalte {column} enthält Zahlen bis zu {value:.3g}, mit denen kein Netz rechnen kann. Lass die Spalte weg oder teile sie durch eine große Zahl.</translation>
    </message>
    <message>
        <source>The learning rate rises to {value:.3g} now.</source>
        <translation>Die Lernrate steigt jetzt bis {value:.3g}.</translation>
    </message>
    <message>
        <source>The learning rate is {value:.3g} now.</source>
        <translation>Die Lernrate ist jetzt {value:.3g}.</translation>
    </message>
    <message>
        <source>The training goes on to epoch {epochs}.</source>
        <translation>Das Training geht bis Epoche {epochs} weiter.</translation>
    </message>
    <message>
        <source>The training ends once {monitor} reaches {value:.4g}.</source>
        <translation>Das Training endet, sobald {monitor} den Wert {value:.4g} erreicht.</translation>
    </message>
    <message>
        <source>The training no longer ends at a value of {monitor}.</source>
        <translation>Das Training endet nicht mehr bei einem Wert von {monitor}.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>The training goes on.</source>
        <translation>Das Training geht weiter.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written any more, so the model with the best weights lies in {rescued}. Copy its files into the run folder once there is space.</source>
        <translation>{folder} lässt sich nicht mehr beschreiben, daher liegt das Modell mit den besten Gewichten in {rescued}. Kopiere die Dateien in den Ordner des Laufs, sobald Platz ist.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written any more, and the temporary folder neither ({reason}). Free some space and go on with the run from its last checkpoint.</source>
        <translation>{folder} lässt sich nicht mehr beschreiben und der temporäre Ordner auch nicht ({reason}). Gib Platz frei und mach mit dem Lauf am letzten Sicherungspunkt weiter.</translation>
    </message>
    <message>
        <source>The model is kept, but not scored: {reason}</source>
        <translation>Das Modell wird behalten, aber nicht bewertet: {reason}</translation>
    </message>
    <message>
        <source>The model is kept, but the memory did not suffice to score it.</source>
        <translation>Das Modell wird behalten, aber der Speicher reichte nicht, um es zu bewerten.</translation>
    </message>
    <message>
        <source>The rows that are trained on part by part can&apos;t be read any more: {reason}. Go on from the last checkpoint with `resume`.</source>
        <translation>Die Zeilen, mit denen Stück für Stück trainiert wird, können nicht mehr gelesen werden: {reason}. Mach mit `resume` beim letzten Sicherungspunkt weiter.</translation>
    </message>
    <message>
        <source>Started from {folder}: the weights of {count} of {total} layers were taken; these begin anew: {left}.</source>
        <translation>Begonnen mit {folder}: Die Gewichte von {count} von {total} Schichten wurden übernommen; diese beginnen neu: {left}.</translation>
    </message>
    <message>
        <source>Started from {folder}: the weights of all {total} layers were taken.</source>
        <translation>Begonnen mit {folder}: Die Gewichte aller {total} Schichten wurden übernommen.</translation>
    </message>
    <message>
        <source>Nothing of {folder} can be taken over: its network ({theirs}) has no layer in common with this one ({ours}). Choose the same template and sizes, or train without --from.</source>
        <translation>Von {folder} kann nichts übernommen werden: Sein Netz ({theirs}) hat keine Schicht mit diesem ({ours}) gemeinsam. Wähle dieselbe Vorlage und dieselben Größen, oder trainiere ohne --from.</translation>
    </message>
    <message>
        <source>there is not enough memory.</source>
        <translation>der Speicher reicht nicht.</translation>
    </message>
    <message>
        <source>What could not be saved before is saved now.</source>
        <translation>Was sich vorher nicht speichern ließ, ist jetzt gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was learned yet.</source>
        <translation>Noch wurde nichts gelernt.</translation>
    </message>
    <message>
        <source>The memory does not suffice even for one sample a batch. {kept} Choose a smaller network or smaller pictures, or close other programs.</source>
        <translation>Der Speicher reicht nicht einmal für ein Beispiel je Batch. {kept} Wähle ein kleineres Netz oder kleinere Bilder oder schließe andere Programme.</translation>
    </message>
    <message>
        <source>The memory does not suffice to read the data or to build the network. Choose fewer rows, smaller pictures or a smaller network, or close other programs.</source>
        <translation>Der Speicher reicht nicht, um die Daten zu lesen oder das Netz zu bauen. Wähle weniger Zeilen, kleinere Bilder oder ein kleineres Netz, oder schließe andere Programme.</translation>
    </message>
    <message>
        <source>fused batches, no XLA, data in memory</source>
        <translation>gebündelte Batches, ohne XLA, Daten im Speicher</translation>
    </message>
    <message>
        <source>fused batches, no XLA, data from disk</source>
        <translation>gebündelte Batches, ohne XLA, Daten vom Datenträger</translation>
    </message>
    <message>
        <source>fused batches, XLA, data in memory</source>
        <translation>gebündelte Batches, XLA, Daten im Speicher</translation>
    </message>
    <message>
        <source>fused batches, XLA, data from disk</source>
        <translation>gebündelte Batches, XLA, Daten vom Datenträger</translation>
    </message>
    <message>
        <source>{path} was changed or removed while the training ran. The model was trained on what was read before; train again to use the data as they are now.</source>
        <translation>{path} wurde geändert oder entfernt, während das Training lief. Das Modell wurde mit dem trainiert, was vorher gelesen wurde; trainiere noch einmal, um die Daten zu nutzen, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>{folder} holds nothing to go on from: both of its checkpoints are damaged.</source>
        <translation>{folder} enthält nichts zum Weitermachen: Beide Sicherungspunkte sind beschädigt.</translation>
    </message>
    <message>
        <source>{folder} holds nothing to go on from: it was interrupted before its first checkpoint, or its checkpoint was tidied away.</source>
        <translation>{folder} enthält nichts zum Weitermachen: Der Lauf wurde vor seinem ersten Sicherungspunkt unterbrochen, oder dieser wurde aufgeräumt.</translation>
    </message>
    <message>
        <source>{fact} Train again with `train {experiment_file}`.</source>
        <translation>{fact} Trainiere noch einmal mit `train {experiment_file}`.</translation>
    </message>
    <message>
        <source>The training was stopped before it had learned anything, so there is nothing to keep.</source>
        <translation>Das Training wurde gestoppt, bevor es etwas gelernt hatte, also gibt es nichts zu behalten.</translation>
    </message>
    <message>
        <source>The memory did not suffice, so the training goes on with {size} samples a batch.</source>
        <translation>Der Speicher reichte nicht, daher geht das Training mit {size} Beispielen je Batch weiter.</translation>
    </message>
    <message>
        <source>No checkpoint can be used, because {reason}.</source>
        <translation>Kein Sicherungspunkt lässt sich verwenden: {reason}.</translation>
    </message>
    <message>
        <source>A checkpoint can&apos;t be used, because {reason}. The training goes on from the other one, after epoch {epoch}.</source>
        <translation>Ein Sicherungspunkt lässt sich nicht verwenden: {reason}. Das Training geht vom anderen aus weiter, nach Epoche {epoch}.</translation>
    </message>
    <message>
        <source>No epoch was finished; the last finite weights are kept.</source>
        <translation>Keine Epoche wurde fertig; die letzten endlichen Gewichte werden behalten.</translation>
    </message>
    <message>
        <source>The training went off into numbers without end in epoch {epoch}: the loss or a weight is no longer finite. {kept} {remedy}</source>
        <translation>Das Training lief in Epoche {epoch} ins Unendliche: Der Verlust oder ein Gewicht ist nicht mehr endlich. {kept} {remedy}</translation>
    </message>
    <message>
        <source>preprocessing.json of this run is damaged; copy the whole run folder again.</source>
        <translation>preprocessing.json dieses Laufs ist beschädigt; kopiere den ganzen Ordner des Laufs noch einmal.</translation>
    </message>
    <message>
        <source>{fact} Add them, or check the header line and the delimiter.</source>
        <translation>{fact} Ergänze sie oder prüfe Kopfzeile und Trennzeichen.</translation>
    </message>
    <message>
        <source>{fact}, so there is nothing to learn. Choose another target.</source>
        <translation>{fact}, also gibt es nichts zu lernen. Wähle ein anderes Ziel.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>du hast es gewählt</translation>
    </message>
    <message>
        <source>you said {words}</source>
        <translation>du hast {words} gesagt</translation>
    </message>
    <message>
        <source>Column {name} can&apos;t be {given} and {role} at once. Leave one out.</source>
        <translation>Spalte {name} kann nicht zugleich {given} und {role} sein. Lass eines weg.</translation>
    </message>
    <message>
        <source>There is no sample “{name}”. Did you mean {near}? The samples are {names}.</source>
        <translation>Es gibt kein Beispiel „{name}“. Meintest du {near}? Die Beispiele sind {names}.</translation>
    </message>
    <message>
        <source>There is no sample “{name}”. The samples are {names}.</source>
        <translation>Es gibt kein Beispiel „{name}“. Die Beispiele sind {names}.</translation>
    </message>
    <message>
        <source>is an old Excel workbook (.xls) or one with a password. Open it in a spreadsheet program and save it as .xlsx or CSV without a password.</source>
        <translation>ist eine alte Excel-Mappe (.xls) oder eine mit Passwort. Öffne sie in einer Tabellenkalkulation und speichere sie ohne Passwort als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>is an OpenDocument spreadsheet. Open it in its program and save it as .xlsx or CSV.</source>
        <translation>ist eine OpenDocument-Tabelle. Öffne sie in ihrem Programm und speichere sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>is a text document, not a table. Save the table in it as CSV.</source>
        <translation>ist ein Textdokument, keine Tabelle. Speichere die Tabelle darin als CSV.</translation>
    </message>
    <message>
        <source>is a picture, not a table. For training on pictures give their folder.</source>
        <translation>ist ein Bild, keine Tabelle. Gib zum Trainieren mit Bildern deren Ordner an.</translation>
    </message>
    <message>
        <source>is a PDF document, not a table. Save the table in it as CSV.</source>
        <translation>ist ein PDF-Dokument, keine Tabelle. Speichere die Tabelle darin als CSV.</translation>
    </message>
    <message>
        <source>is a program, not a table. Choose a CSV, Excel or Parquet file.</source>
        <translation>ist ein Programm, keine Tabelle. Wähle eine CSV-, Excel- oder Parquet-Datei.</translation>
    </message>
    <message>
        <source>is an SQLite database. Export the table you need from it as CSV.</source>
        <translation>ist eine SQLite-Datenbank. Exportiere daraus die Tabelle, die du brauchst, als CSV.</translation>
    </message>
    <message>
        <source>is an HDF5 file (.h5), which can hold anything. Save the table in it as CSV or Parquet.</source>
        <translation>ist eine HDF5-Datei (.h5), die alles enthalten kann. Speichere die Tabelle darin als CSV oder Parquet.</translation>
    </message>
    <message>
        <source>is a NumPy array. Save it as CSV or Parquet.</source>
        <translation>ist ein NumPy-Array. Speichere es als CSV oder Parquet.</translation>
    </message>
    <message>
        <source>is an Arrow or Feather file. Save the table as Parquet or CSV.</source>
        <translation>ist eine Arrow- oder Feather-Datei. Speichere die Tabelle als Parquet oder CSV.</translation>
    </message>
    <message>
        <source>is a 7-Zip archive. Unpack it and choose the table inside.</source>
        <translation>ist ein 7-Zip-Archiv. Entpacke es und wähle die Tabelle darin.</translation>
    </message>
    <message>
        <source>is a RAR archive. Unpack it and choose the table inside.</source>
        <translation>ist ein RAR-Archiv. Entpacke es und wähle die Tabelle darin.</translation>
    </message>
    <message>
        <source>is a Python pickle, which could run a program when opened. Save the table as CSV or Parquet.</source>
        <translation>ist ein Python-Pickle, das beim Öffnen ein Programm ausführen könnte. Speichere die Tabelle als CSV oder Parquet.</translation>
    </message>
    <message>
        <source>is a web page (HTML) or XML, not a table. Download the table itself, or save the page&apos;s table as CSV.</source>
        <translation>ist eine Webseite (HTML) oder XML, keine Tabelle. Lade die Tabelle selbst herunter oder speichere die Tabelle der Seite als CSV.</translation>
    </message>
    <message>
        <source>is JSON, not a table. Save the table as CSV, Excel or Parquet.</source>
        <translation>ist JSON, keine Tabelle. Speichere die Tabelle als CSV, Excel oder Parquet.</translation>
    </message>
    <message>
        <source>is not a text table: it holds bytes that are no text. Choose a CSV, Excel or Parquet file.</source>
        <translation>ist keine Texttabelle: Sie enthält Bytes, die kein Text sind. Wähle eine CSV-, Excel- oder Parquet-Datei.</translation>
    </message>
    <message>
        <source>There is no {path}. Check its spelling and the folder, or give `{prefix}iris` to try a sample.</source>
        <translation>{path} gibt es nicht. Prüfe die Schreibweise und den Ordner oder gib `{prefix}iris` an, um ein Beispiel zu probieren.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>Meintest du {near}?</translation>
    </message>
    <message>
        <source>Samples are {names}.</source>
        <translation>Die Beispiele sind {names}.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there. Give the file itself.</source>
        <translation>{path} ist ein Link auf eine Datei, die nicht da ist. Gib die Datei selbst an.</translation>
    </message>
    <message>
        <source>There is no folder {folder}; the path is right up to {there}. Check its spelling.</source>
        <translation>Den Ordner {folder} gibt es nicht; der Pfad stimmt bis {there}. Prüfe die Schreibweise.</translation>
    </message>
    <message>
        <source>There is no {path}. Did you mean {near}?</source>
        <translation>{path} gibt es nicht. Meintest du {near}?</translation>
    </message>
    <message>
        <source>{text} is an address on the network, and Gradient Desk opens nothing there. Download it first, then give the file.</source>
        <translation>{text} ist eine Adresse im Netzwerk, und Gradient Desk öffnet dort nichts. Lade es zuerst herunter und gib dann die Datei an.</translation>
    </message>
    <message>
        <source>The path of the data is empty or holds a NUL character. Give a file or a folder.</source>
        <translation>Der Pfad der Daten ist leer oder enthält ein NUL-Zeichen. Gib eine Datei oder einen Ordner an.</translation>
    </message>
    <message>
        <source>There is no sample {name}. {hint}</source>
        <translation>Es gibt kein Beispiel {name}. {hint}</translation>
    </message>
    <message>
        <source>There is no sample without a name. {hint}</source>
        <translation>Es gibt kein Beispiel ohne Namen. {hint}</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read: {reason}.</source>
        <translation>{folder} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>There is only {kept} row to learn from and test on: training needs at least {needed}.</source>
        <translation>Es gibt nur {kept} Zeile zum Lernen und Testen: Das Training braucht mindestens {needed}.</translation>
    </message>
    <message>
        <source>Only {kept} of {rows:,} rows has an answer: training needs at least {needed}.</source>
        <translation>Nur {kept} von {rows:,} Zeilen hat eine Antwort zum Lernen und Testen: Training braucht mindestens {needed}.</translation>
    </message>
    <message>
        <source>There are only {kept} rows to learn from and test on: training needs at least {needed}.</source>
        <translation>Es gibt nur {kept} Zeilen zum Lernen und Testen: Training braucht mindestens {needed}.</translation>
    </message>
    <message>
        <source>Only {kept} of {rows:,} rows have an answer: training needs at least {needed}.</source>
        <translation>Nur {kept} von {rows:,} Zeilen haben eine Antwort zum Lernen und Testen: Training braucht mindestens {needed}.</translation>
    </message>
    <message>
        <source>The split column says “{unknown}”, which is neither train, validation nor test. Use those words, or give the column another role.</source>
        <translation>In der Spalte für die Aufteilung steht „{unknown}“, was weder train noch validation noch test ist. Verwende diese Wörter oder gib der Spalte eine andere Rolle.</translation>
    </message>
    <message>
        <source>There is no split “{method}”; choose one of {split_methods}.</source>
        <translation>Es gibt keine Aufteilung „{method}“; wähle eine von {split_methods}.</translation>
    </message>
    <message>
        <source>Validation ({validation:g}) and test ({test:g}) together leave less than a tenth of the rows for training; choose smaller shares.</source>
        <translation>Validierung ({validation:g}) und Test ({test:g}) lassen zusammen weniger als ein Zehntel der Zeilen fürs Training; wähle kleinere Anteile.</translation>
    </message>
    <message>
        <source>The split “{method}” needs a column with the role group; there is none.</source>
        <translation>Die Aufteilung „{method}“ braucht eine Spalte mit der Rolle Gruppe; es gibt keine.</translation>
    </message>
    <message>
        <source>The split “{method}” needs a column with the role split; there is none.</source>
        <translation>Die Aufteilung „{method}“ braucht eine Spalte mit der Rolle Aufteilung; es gibt keine.</translation>
    </message>
    <message>
        <source>The split “{method}” needs a source that has parts; there is none.</source>
        <translation>Die Aufteilung „{method}“ braucht eine Quelle, die Teile hat; es gibt keine.</translation>
    </message>
    <message>
        <source>There are only {count} groups; a grouped split needs at least 3.</source>
        <translation>Es gibt nur {count} Gruppen; eine Aufteilung nach Gruppen braucht mindestens 3.</translation>
    </message>
    <message>
        <source>The {empty} part would be empty with {count:,} rows split “{method}”. Use more rows, another share, or another way of splitting.</source>
        <translation>Der Teil „{empty}“ wäre bei {count:,} Zeilen mit der Aufteilung „{method}“ leer. Nimm mehr Zeilen, einen anderen Anteil oder eine andere Aufteilung.</translation>
    </message>
    <message>
        <source>The {name} share must be more than 0 and less than 1, not {share:g}.</source>
        <translation>Der Anteil für {name} muss größer als 0 und kleiner als 1 sein, nicht {share:g}.</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>der Name sagt es</translation>
    </message>
    <message>
        <source>it is the last column</source>
        <translation>es ist die letzte Spalte</translation>
    </message>
    <message>
        <source>no other fits better</source>
        <translation>keine andere passt besser</translation>
    </message>
    <message>
        <source>{distinct:,} different values, so it is text classification</source>
        <translation>{distinct:,} verschiedene Werte, also ist es Textklassifikation</translation>
    </message>
    <message>
        <source>{distinct:,} different values, so it is classification</source>
        <translation>{distinct:,} verschiedene Werte, also ist es Klassifikation</translation>
    </message>
    <message>
        <source>it has {distinct} different values</source>
        <translation>sie hat {distinct} verschiedene Werte</translation>
    </message>
    <message>
        <source>{distinct:,} different numbers, so it is regression</source>
        <translation>{distinct:,} verschiedene Zahlen, also ist es Regression</translation>
    </message>
    <message>
        <source>There is no column “{text}”. Did you mean {near}?</source>
        <translation>Es gibt keine Spalte „{text}“. Meintest du {near}?</translation>
    </message>
    <message>
        <source>There is no column “{text}”. Did you mean {near} (among others)?</source>
        <translation>Es gibt keine Spalte „{text}“. Meintest du {near} (unter anderem)?</translation>
    </message>
    <message>
        <source>No column can be the answer to learn; choose one with --target.</source>
        <translation>Keine Spalte kann die Antwort sein, die gelernt werden soll; wähle eine mit --target.</translation>
    </message>
    <message>
        <source>it is the first column and holds classes, while the last holds measures</source>
        <translation>es ist die erste Spalte und sie enthält Klassen, die letzte dagegen Messwerte</translation>
    </message>
    <message>
        <source>Looking for what could be learned</source>
        <translation>Suche, was sich lernen lässt</translation>
    </message>
    <message>
        <source>There is no column {text}: give a number from 1 to {count}.</source>
        <translation>Es gibt keine Spalte {text}: Gib eine Zahl von 1 bis {count} an.</translation>
    </message>
    <message>
        <source>{count:,} different, about {length:.0f} characters</source>
        <translation>{count:,} verschiedene, etwa {length:.0f} Zeichen</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>always {short}</source>
        <translation>immer {short}</translation>
    </message>
    <message>
        <source>{short} … all different</source>
        <translation>{short} … alle verschieden</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>keine Zahlen</translation>
    </message>
    <message>
        <source>always {number}</source>
        <translation>immer {number}</translation>
    </message>
    <message>
        <source>{low} to {high}, median {middle}</source>
        <translation>{low} bis {high}, Median {middle}</translation>
    </message>
    <message>
        <source>{count:,} more</source>
        <translation>{count:,} weitere</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{name}, line {first}, has {fields} where 1 was expected.</source>
        <translation>{name}, Zeile {first}, hat {fields}; erwartet war 1.</translation>
    </message>
    <message>
        <source>{name}, line {first}, has {fields} where {width} were expected.</source>
        <translation>{name}, Zeile {first}, hat {fields}; erwartet waren {width}.</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message>
        <source>{number} fields</source>
        <translation>{number} Felder</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>{fact} It spans several lines: look for a quote that is not closed. Mend the line, or leave such rows out with --bad-rows skip.</source>
        <translation>{fact} Sie geht über mehrere Zeilen: Suche nach einem Anführungszeichen, das nicht geschlossen ist. Berichtige die Zeile oder lass solche Zeilen mit --bad-rows skip weg.</translation>
    </message>
    <message>
        <source>{fact} Mend the line, or leave such rows out with --bad-rows skip.</source>
        <translation>{fact} Berichtige die Zeile oder lass solche Zeilen mit --bad-rows skip weg.</translation>
    </message>
    <message>
        <source>{name}, line {first}: a quote ({quote}) is opened and never closed, up to the end of the file. Close it there, or write it twice where it belongs to the text.</source>
        <translation>{name}, Zeile {first}: Ein Anführungszeichen ({quote}) wird geöffnet und bis zum Ende der Datei nicht geschlossen. Schließe es dort oder schreib es doppelt, wo es zum Text gehört.</translation>
    </message>
    <message>
        <source>nearly all of it is valid UTF-8; the bytes that are not show as �</source>
        <translation>fast alles ist gültiges UTF-8; die übrigen Bytes erscheinen als �</translation>
    </message>
    <message>
        <source>it is not UTF-8, and this encoding is the most common else</source>
        <translation>es ist kein UTF-8, und diese Kodierung ist sonst die häufigste</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>so hast du es gesagt</translation>
    </message>
    <message>
        <source>the file begins with this encoding&apos;s byte-order mark</source>
        <translation>die Datei beginnt mit der Byte-Reihenfolge-Marke dieser Kodierung</translation>
    </message>
    <message>
        <source>every other byte is zero</source>
        <translation>jedes zweite Byte ist null</translation>
    </message>
    <message>
        <source>all of it is plain ASCII</source>
        <translation>alles ist reines ASCII</translation>
    </message>
    <message>
        <source>all of it is valid UTF-8</source>
        <translation>alles ist gültiges UTF-8</translation>
    </message>
    <message>
        <source>it is not UTF-8, and read so its accented letters and signs stand where words have them</source>
        <translation>es ist kein UTF-8, und so gelesen stehen Buchstaben mit Akzent und Zeichen dort, wo Wörter sie haben</translation>
    </message>
    <message>
        <source>{place}, line {first_replaced}, can&apos;t be read as {given}. Choose another encoding.</source>
        <translation>{place}, Zeile {first_replaced}, lässt sich nicht als {given} lesen. Wähle eine andere Kodierung.</translation>
    </message>
    <message>
        <source>it is not UTF-8, and read so its words look like a language&apos;s</source>
        <translation>es ist kein UTF-8, und so gelesen sehen die Wörter wie die einer Sprache aus</translation>
    </message>
    <message>
        <source>it is not UTF-8, and Latin-1 can hold every byte in it</source>
        <translation>es ist kein UTF-8, und Latin-1 kann jedes Byte darin darstellen</translation>
    </message>
    <message>
        <source>{given} is no known text encoding. Use for example utf-8, cp1252, latin-1 or utf-16.</source>
        <translation>{given} ist keine bekannte Textkodierung. Nimm zum Beispiel utf-8, cp1252, latin-1 oder utf-16.</translation>
    </message>
    <message>
        <source>the first line&apos;s words do not stand again below</source>
        <translation>die Wörter der ersten Zeile kommen darunter nicht wieder vor</translation>
    </message>
    <message>
        <source>the first line has fields but nothing in them</source>
        <translation>die erste Zeile hat Felder, aber nichts darin</translation>
    </message>
    <message>
        <source>the only line holds words</source>
        <translation>die einzige Zeile enthält Wörter</translation>
    </message>
    <message>
        <source>the first line has words above columns of numbers or dates</source>
        <translation>die erste Zeile hat Wörter über Spalten mit Zahlen oder Datumsangaben</translation>
    </message>
    <message>
        <source>the first line holds values like those below it</source>
        <translation>die erste Zeile enthält Werte wie die darunter</translation>
    </message>
    <message>
        <source>the first line has numbers above columns of words</source>
        <translation>die erste Zeile hat Zahlen über Spalten mit Wörtern</translation>
    </message>
    <message>
        <source>the first line holds a sentence</source>
        <translation>die erste Zeile enthält einen Satz</translation>
    </message>
    <message>
        <source>the only line holds values</source>
        <translation>die einzige Zeile enthält Werte</translation>
    </message>
    <message>
        <source>the first line counts on, as names of years do</source>
        <translation>die erste Zeile zählt weiter, wie es Jahreszahlen als Namen tun</translation>
    </message>
    <message>
        <source>{short} of the first line stands again below</source>
        <translation>{short} aus der ersten Zeile steht weiter unten noch einmal</translation>
    </message>
    <message>
        <source>{short} begins the fields below the first line, but not that one&apos;s</source>
        <translation>mit {short} beginnen die Felder unter der ersten Zeile, aber nicht deren eigenes</translation>
    </message>
    <message>
        <source>{short} begins the first line&apos;s field and those below</source>
        <translation>mit {short} beginnen das Feld der ersten Zeile und die darunter</translation>
    </message>
    <message>
        <source>Line {first} ends with a delimiter too many, which was left out.</source>
        <translation>Zeile {first} endet mit einem Trennzeichen zu viel, das weggelassen wurde.</translation>
    </message>
    <message>
        <source>The table begins after line {last}; the lines before it were left out.</source>
        <translation>Die Tabelle beginnt nach Zeile {last}; die Zeilen davor wurden weggelassen.</translation>
    </message>
    <message>
        <source>{place} is empty. Choose another file.</source>
        <translation>{place} ist leer. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{place} holds nothing but comments. Choose another file.</source>
        <translation>{place} enthält nur Kommentare. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>Each row ends with an empty field that line {first} has no name for; it is the last column.</source>
        <translation>Jede Zeile endet mit einem leeren Feld, für das Zeile {first} keinen Namen hat; es ist die letzte Spalte.</translation>
    </message>
    <message>
        <source>the line above the rows has words where they have values</source>
        <translation>die Zeile über den Daten hat Wörter, wo sie Werte haben</translation>
    </message>
    <message>
        <source>the header stands there</source>
        <translation>dort steht die Kopfzeile</translation>
    </message>
    <message>
        <source>the lines before have another number of fields</source>
        <translation>die Zeilen davor haben eine andere Zahl von Feldern</translation>
    </message>
    <message>
        <source>only comments stand before</source>
        <translation>davor stehen nur Kommentare</translation>
    </message>
    <message>
        <source>spreadsheets write the delimiter there</source>
        <translation>Tabellenprogramme schreiben dort das Trennzeichen hin</translation>
    </message>
    <message>
        <source>lines that begin with {mark} do not fit the table</source>
        <translation>Zeilen, die mit {mark} beginnen, passen nicht zur Tabelle</translation>
    </message>
    <message>
        <source>{place}, line {first}, names {count} columns, but the rows have {width} fields. Mend the header, or leave it out with --header no.</source>
        <translation>{place}, Zeile {first}, nennt {count} Spalten, aber die Zeilen haben {width} Felder. Berichtige die Kopfzeile oder lass sie mit --header no weg.</translation>
    </message>
    <message>
        <source>Line {first} names one column less than the rows have; the first field of each row is its label, as R writes tables, and became a column of its own.</source>
        <translation>Zeile {first} nennt eine Spalte weniger, als die Zeilen haben; das erste Feld jeder Zeile ist ihre Beschriftung, wie R Tabellen schreibt, und wurde eine eigene Spalte.</translation>
    </message>
    <message>
        <source>Lines {first} and {second} both hold names; they were joined, as in {names!r}.</source>
        <translation>Die Zeilen {first} und {second} enthalten beide Namen; sie wurden verbunden, wie in {names!r}.</translation>
    </message>
    <message>
        <source>{place}, line {first}, names {count} columns, but the rows have {width} fields, and it is not clear which name is missing. Add it to the header, or leave the header out with --header no.</source>
        <translation>{place}, Zeile {first}, nennt {count} Spalten, aber die Zeilen haben {width} Felder, und es ist unklar, welcher Name fehlt. Ergänze ihn in der Kopfzeile oder lass sie mit --header no weg.</translation>
    </message>
    <message>
        <source>the table begins at once</source>
        <translation>die Tabelle beginnt sofort</translation>
    </message>
    <message>
        <source>Read as missing: {marks} in {columns}.</source>
        <translation>Als fehlend gelesen: {marks} in {columns}.</translation>
    </message>
    <message>
        <source>{shown} and {count} more columns</source>
        <translation>{shown} und {count} weitere Spalten</translation>
    </message>
    <message>
        <source>{name} holds {shown} among its words, which was kept as text; it may stand for missing.</source>
        <translation>{name} enthält zwischen seinen Wörtern {shown}, was Text blieb; es könnte für fehlend stehen.</translation>
    </message>
    <message>
        <source>Numbers with thousands marks: {shown}.</source>
        <translation>Zahlen mit Tausenderzeichen: {shown}.</translation>
    </message>
    <message>
        <source>numbers have a comma before their last digits</source>
        <translation>Zahlen haben ein Komma vor ihren letzten Ziffern</translation>
    </message>
    <message>
        <source>numbers have a comma, as where semicolons part the fields</source>
        <translation>Zahlen haben ein Komma, wie es üblich ist, wo Semikolons die Felder trennen</translation>
    </message>
    <message>
        <source>no numbers have a decimal comma</source>
        <translation>keine Zahl hat ein Dezimalkomma</translation>
    </message>
    <message>
        <source>most numbers have a decimal point</source>
        <translation>die meisten Zahlen haben einen Dezimalpunkt</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Die Tabelle</translation>
    </message>
    <message>
        <source>{place}, line {line}, begins a cell of more than {longest_cell} million characters. Look there for a quote that is not closed, or shorten the cell.</source>
        <translation>{place}, Zeile {line}: Hier beginnt eine Zelle mit mehr als {longest_cell} Millionen Zeichen. Suche dort nach einem Anführungszeichen, das nicht geschlossen ist, oder kürze die Zelle.</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>a vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>cut at {named}, the lines are most even</source>
        <translation>mit dem Trennzeichen {named} sind die Zeilen am gleichmäßigsten</translation>
    </message>
    <message>
        <source>{replaced} bytes are no {encoding} text, the first in line {first_replaced}; they show as �. If there are many, choose another encoding.</source>
        <translation>{replaced} Bytes sind kein {encoding}-Text, das erste in Zeile {first_replaced}; sie erscheinen als �. Wenn es viele sind, wähle eine andere Kodierung.</translation>
    </message>
    <message>
        <source>each line is one field</source>
        <translation>jede Zeile ist ein Feld</translation>
    </message>
    <message>
        <source>fields are put in it</source>
        <translation>Felder stehen darin</translation>
    </message>
    <message>
        <source>quotes stand alone, as part of the text</source>
        <translation>Anführungszeichen stehen einzeln, als Teil des Textes</translation>
    </message>
    <message>
        <source>they stand among numbers or dates, or did so in this file</source>
        <translation>sie stehen zwischen Zahlen oder Datumsangaben, oder taten es in dieser Datei</translation>
    </message>
    <message>
        <source>{path} has column names but no rows. Choose a file with rows in it.</source>
        <translation>{path} hat Spaltennamen, aber keine Zeilen. Wähle eine Datei mit Zeilen.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name} ist leer. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} has {count:,} columns; at most {most_columns:,} can be read. Keep only the columns you need.</source>
        <translation>{name} hat {count:,} Spalten; höchstens {most_columns:,} lassen sich lesen. Behalte nur die Spalten, die du brauchst.</translation>
    </message>
    <message>
        <source>--window and --horizon are for series, not for {kind}. Leave them out, or say --kind series.</source>
        <translation>--window und --horizon sind für Zeitreihen, nicht für {kind}. Lass sie weg oder sag --kind series.</translation>
    </message>
    <message>
        <source>Built on {title}: {count:,} weights were taken over.</source>
        <translation>Aufgebaut auf {title}: {count:,} Gewichte wurden übernommen.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its spelling.</source>
        <translation>Es gibt keine Datei {path}. Prüfe die Schreibweise.</translation>
    </message>
    <message>
        <source>Transfer learning needs a backbone: a run or a .keras file that is built on (--from), or a net (--set backbone={net}).</source>
        <translation>Transferlernen braucht ein Backbone: einen Lauf oder eine .keras-Datei als Grundlage (--from), oder ein Netz (--set backbone={net}).</translation>
    </message>
    <message>
        <source>--from and --set backbone={net} name two backbones. Leave one of them out.</source>
        <translation>--from und --set backbone={net} nennen zwei Backbones. Lass eines weg.</translation>
    </message>
    <message>
        <source>The backbone takes pictures of {count} channels, so --channels {given} can&apos;t be used. Leave it out.</source>
        <translation>Das Backbone nimmt Bilder mit {count} Kanälen, daher ist --channels {given} nicht möglich. Lass es weg.</translation>
    </message>
    <message>
        <source>{title} is not the network any more that this training was set up with. Set it up again.</source>
        <translation>{title} ist nicht mehr das Netz, mit dem dieses Training eingerichtet wurde. Richte es noch einmal ein.</translation>
    </message>
    <message>
        <source>The weights in {place} can&apos;t be used. Save or copy the file again.</source>
        <translation>Die Gewichte in {place} lassen sich nicht verwenden. Speichere oder kopiere die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write {blank} where a word is left out.</source>
        <translation>Schreibe {blank}, wo ein Wort fehlt.</translation>
    </message>
    <message>
        <source>The network reads {length:,} tokens of a text, and a blank stands behind those. Give a shorter text.</source>
        <translation>Das Netz liest {length:,} Token eines Textes, und eine Lücke steht dahinter. Gib einen kürzeren Text.</translation>
    </message>
    <message>
        <source>--horizon is for forecasts; sequence-classification looks no steps ahead.</source>
        <translation>--horizon ist für Prognosen; sequence-classification sieht keine Schritte voraus.</translation>
    </message>
    <message>
        <source>One column can be the target. Several targets are for forecasts: add --task forecasting if that is what you want.</source>
        <translation>Eine Spalte kann das Ziel sein. Mehrere Ziele sind für Prognosen: Ergänze --task forecasting, wenn du das willst.</translation>
    </message>
    <message>
        <source>No column of {path} holds texts to learn from. Name one with --text COLUMN.</source>
        <translation>Keine Spalte von {path} enthält Texte zum Lernen. Nenne eine mit --text COLUMN.</translation>
    </message>
    <message>
        <source>a plain text</source>
        <translation>ein einfacher Text</translation>
    </message>
    <message>
        <source>your choices are for a corpus</source>
        <translation>deine Angaben sind für einen Korpus</translation>
    </message>
    <message>
        <source>the columns&apos; names say so</source>
        <translation>die Namen der Spalten sagen es</translation>
    </message>
    <message>
        <source>a text without answers can be gone on with</source>
        <translation>ein Text ohne Antworten lässt sich fortsetzen</translation>
    </message>
    <message>
        <source>{path} holds only {count:,} characters: too few to learn from and to test on. Give a text of some thousands at least.</source>
        <translation>{path} enthält nur {count:,} Zeichen: zu wenige zum Lernen und zum Testen. Gib einen Text von mindestens einigen Tausend.</translation>
    </message>
    <message>
        <source>A corpus is learned by {tasks}, not {task}. Leave --task out, or say --kind texts for texts with labels.</source>
        <translation>Ein Korpus wird mit {tasks} gelernt, nicht {task}. Lass --task weg, oder sage --kind texts für Texte mit Labels.</translation>
    </message>
    <message>
        <source>free text: {counted}</source>
        <translation>freier Text: {counted}</translation>
    </message>
    <message>
        <source>Column {wanted} holds texts or names, which networks for tables can&apos;t read. If it holds groups, say --type {wanted}=category; to learn from texts, --kind texts.</source>
        <translation>Spalte {wanted} enthält Texte oder Namen, die Netze für Tabellen nicht lesen können. Enthält sie Gruppen, sage --type {wanted}=category; um aus Texten zu lernen, --kind texts.</translation>
    </message>
    <message>
        <source>{name} holds texts, which networks for tables don&apos;t read, and is left out. Treat the data as texts to learn from it.</source>
        <translation>{name} enthält Texte, die Netze für Tabellen nicht lesen, und wird weggelassen. Behandle die Daten als Texte, um daraus zu lernen.</translation>
    </message>
    <message>
        <source>one table per sequence, without classes</source>
        <translation>eine Tabelle je Sequenz, ohne Klassen</translation>
    </message>
    <message>
        <source>it names the rows</source>
        <translation>sie benennt die Zeilen</translation>
    </message>
    <message>
        <source>Reading sequences</source>
        <translation>Sequenzen werden gelesen</translation>
    </message>
    <message>
        <source>The sequences in {path} are larger than {size}, more than this computer&apos;s memory holds. Give a part of them.</source>
        <translation>Die Sequenzen in {path} sind größer als {size}, mehr als der Speicher dieses Computers fasst. Gib einen Teil davon.</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>die Tabelle</translation>
    </message>
    <message>
        <source>it holds no column of numbers</source>
        <translation>sie enthält keine Zahlenspalte</translation>
    </message>
    <message>
        <source>its columns of numbers are {names}, those of the others {channels}</source>
        <translation>ihre Zahlenspalten sind {names}, die der anderen {channels}</translation>
    </message>
    <message>
        <source>The rows did not stand in the order of {order}; they were put in order.</source>
        <translation>Die Zeilen standen nicht in der Reihenfolge von {order}; sie wurden geordnet.</translation>
    </message>
    <message>
        <source>{count:,} row has no {order} and is left out: row {row:,}.</source>
        <translation>{count:,} Zeile hat keinen Wert in {order} und wird weggelassen: Zeile {row:,}.</translation>
    </message>
    <message>
        <source>{count:,} rows have no {order} and are left out, first row {row:,}.</source>
        <translation>{count:,} Zeilen haben keinen Wert in {order} und werden weggelassen, zuerst Zeile {row:,}.</translation>
    </message>
    <message>
        <source>The rows follow each other at no fixed step of {order}, so windows count rows, however far apart they lie.</source>
        <translation>Die Zeilen folgen ohne feste Schrittweite von {order} aufeinander, daher zählen Fenster Zeilen, egal wie weit diese auseinanderliegen.</translation>
    </message>
    <message>
        <source>{order} goes on by {step}, but {missing:,} step is missing, after {first}. It counts as missing numbers.</source>
        <translation>{order} hat die Schrittweite {step}, aber {missing:,} Schritt fehlt, nach {first}. Er zählt als fehlende Zahlen.</translation>
    </message>
    <message>
        <source>{order} goes on by {step}, but {missing:,} steps are missing in {gaps:,} place, after {first}. They count as missing numbers.</source>
        <translation>{order} hat die Schrittweite {step}, aber {missing:,} Schritte fehlen an {gaps:,} Stelle, nach {first}. Sie zählen als fehlende Zahlen.</translation>
    </message>
    <message>
        <source>{order} goes on by {step}, but {missing:,} steps are missing in {gaps:,} places, first after {first}. They count as missing numbers.</source>
        <translation>{order} hat die Schrittweite {step}, aber {missing:,} Schritte fehlen an {gaps:,} Stellen, zuerst nach {first}. Sie zählen als fehlende Zahlen.</translation>
    </message>
    <message>
        <source>{count:,} row is not forecast itself: too little is known of the {window:,} steps before it, or of the {horizon:,} from it on. Windows of other rows show it.</source>
        <translation>{count:,} Zeile wird selbst nicht prognostiziert: Von den {window:,} Schritten davor oder den {horizon:,} ab ihr ist zu wenig bekannt. Fenster anderer Zeilen zeigen sie.</translation>
    </message>
    <message>
        <source>{count:,} rows are not forecast themselves: too little is known of the {window:,} steps before them, or of the {horizon:,} from them on. Windows of other rows show them.</source>
        <translation>{count:,} Zeilen werden selbst nicht prognostiziert: Von den {window:,} Schritten davor oder den {horizon:,} ab ihnen ist zu wenig bekannt. Fenster anderer Zeilen zeigen sie.</translation>
    </message>
    <message>
        <source>{count:,} row gives no sample: too little is known of the {window:,} steps up to it, or it has no class. Windows of other rows show it.</source>
        <translation>{count:,} Zeile ergibt kein Beispiel: Von den {window:,} Schritten bis zu ihr ist zu wenig bekannt, oder sie hat keine Klasse. Fenster anderer Zeilen zeigen sie.</translation>
    </message>
    <message>
        <source>{count:,} rows give no sample: too little is known of the {window:,} steps up to them, or they have no class. Windows of other rows show them.</source>
        <translation>{count:,} Zeilen ergeben kein Beispiel: Von den {window:,} Schritten bis zu ihnen ist zu wenig bekannt, oder sie haben keine Klasse. Fenster anderer Zeilen zeigen sie.</translation>
    </message>
    <message>
        <source>{name} is the same in every training row, so there is nothing to forecast. Choose another target.</source>
        <translation>{name} ist in jeder Trainingszeile gleich, also gibt es nichts zu prognostizieren. Wähle ein anderes Ziel.</translation>
    </message>
    <message>
        <source>{shown} holds no sequence that can be read. {file}: {reason}.</source>
        <translation>{shown} enthält keine lesbare Sequenz. {file}: {reason}.</translation>
    </message>
    <message>
        <source>{count:,} files can&apos;t be read and are left out ({told}, ...).</source>
        <translation>{count:,} Dateien können nicht gelesen werden und sind weggelassen ({told}, ...).</translation>
    </message>
    <message>
        <source>{count:,} files can&apos;t be read and are left out ({told}).</source>
        <translation>{count:,} Dateien können nicht gelesen werden und sind weggelassen ({told}).</translation>
    </message>
    <message>
        <source>{count:,} file can&apos;t be read and is left out ({told}).</source>
        <translation>{count:,} Datei kann nicht gelesen werden und ist weggelassen ({told}).</translation>
    </message>
    <message>
        <source>The list names {count:,} files that are not there: {shown}.</source>
        <translation>Die Liste nennt {count:,} Dateien, die nicht da sind: {shown}.</translation>
    </message>
    <message>
        <source>The list names a file that is not there: {shown}.</source>
        <translation>Die Liste nennt eine Datei, die nicht da ist: {shown}.</translation>
    </message>
    <message>
        <source>{count:,} files are no tables and were left alone: {shown}.</source>
        <translation>{count:,} Dateien sind keine Tabellen und wurden nicht angerührt: {shown}.</translation>
    </message>
    <message>
        <source>{count:,} file is no table and was left alone: {shown}.</source>
        <translation>{count:,} Datei ist keine Tabelle und wurde nicht angerührt: {shown}.</translation>
    </message>
    <message>
        <source>{shown} holds no sequences. Give a folder or an archive with a table for each.</source>
        <translation>{shown} enthält keine Sequenzen. Gib einen Ordner oder ein Archiv mit einer Tabelle für jede.</translation>
    </message>
    <message>
        <source>{names} only counts the steps and is not learned from.</source>
        <translation>{names} zählt nur die Schritte und wird nicht gelernt.</translation>
    </message>
    <message>
        <source>A window of {window:,} steps and a horizon of {horizon:,} don&apos;t fit into {rows:,} rows. Make --window shorter.</source>
        <translation>Ein Fenster von {window:,} Schritten und ein Horizont von {horizon:,} passen nicht in {rows:,} Zeilen. Mach --window kürzer.</translation>
    </message>
    <message>
        <source>A window of {window:,} steps and a horizon of {horizon:,} fit into no group of the {rows:,} rows. Make --window shorter.</source>
        <translation>Ein Fenster von {window:,} Schritten und ein Horizont von {horizon:,} passen in keine Gruppe der {rows:,} Zeilen. Mach --window kürzer.</translation>
    </message>
    <message>
        <source>Of no window of {window:,} steps are enough values of {name} known, and all {horizon:,} of the steps behind it. Make --window or --horizon shorter, or choose another --target.</source>
        <translation>Von keinem Fenster aus {window:,} Schritten sind genug Werte von {name} bekannt und dazu alle {horizon:,} Schritte dahinter. Mach --window oder --horizon kürzer, oder wähle ein anderes --target.</translation>
    </message>
    <message>
        <source>No window of {window:,} steps with {horizon:,} behind it lies in the {rows:,} rows without too many gaps. Make --window shorter.</source>
        <translation>In den {rows:,} Zeilen gibt es kein Fenster von {window:,} Schritten mit {horizon:,} dahinter ohne zu viele Lücken. Mach --window kürzer.</translation>
    </message>
    <message>
        <source>A series is split by time, not “{method}”: a model that has seen what comes later would only seem good.</source>
        <translation>Eine Zeitreihe wird nach der Zeit aufgeteilt, nicht „{method}“: Ein Modell, das gesehen hat, was später kommt, würde nur gut scheinen.</translation>
    </message>
    <message>
        <source>The given test part begins before the training part ends. A series is split by time: give a test part that comes later, or leave it out.</source>
        <translation>Der angegebene Testteil beginnt, bevor der Trainingsteil endet. Eine Zeitreihe wird nach der Zeit aufgeteilt: Gib einen späteren Testteil an oder lass ihn weg.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>{name} holds no numbers, so it can&apos;t be forecast. Choose another --target, or --task sequence-classification to learn its classes.</source>
        <translation>{name} enthält keine Zahlen, also lässt es sich nicht prognostizieren. Wähle ein anderes --target oder --task sequence-classification, um die Klassen zu lernen.</translation>
    </message>
    <message>
        <source>A horizon of {horizon:,} steps leaves no forecast in the {part} part. Make the horizon shorter, or the part larger.</source>
        <translation>Ein Horizont von {horizon:,} Schritten lässt im Teil {part} keine Prognose übrig. Mach den Horizont kürzer oder den Teil größer.</translation>
    </message>
    <message>
        <source>{path} holds no numbers to forecast. Name a target with --target.</source>
        <translation>{path} enthält keine Zahlen zum Prognostizieren. Nenne ein Ziel mit --target.</translation>
    </message>
    <message>
        <source>One column can hold the classes. Name one --target, or forecast several numbers.</source>
        <translation>Nur eine Spalte kann die Klassen enthalten. Nenne ein --target oder prognostiziere mehrere Zahlen.</translation>
    </message>
    <message>
        <source>{name} has {count:,} different values in {rows:,} rows, too many for classes. Choose another --target, a column of numbers to forecast or one of few classes.</source>
        <translation>{name} hat {count:,} verschiedene Werte in {rows:,} Zeilen, zu viele für Klassen. Wähle ein anderes --target, eine Spalte mit Zahlen zum Prognostizieren oder eine mit wenigen Klassen.</translation>
    </message>
    <message>
        <source>the next row</source>
        <translation>die nächste Zeile</translation>
    </message>
    <message>
        <source>rows every {step}, a season of {season:,} steps</source>
        <translation>Zeilen mit Schrittweite {step}, eine Saison von {season:,} Schritten</translation>
    </message>
    <message>
        <source>rows every {step}</source>
        <translation>Zeilen mit Schrittweite {step}</translation>
    </message>
    <message>
        <source>a season of {season:,} rows</source>
        <translation>eine Saison von {season:,} Zeilen</translation>
    </message>
    <message>
        <source>a usual one</source>
        <translation>ein üblicher Wert</translation>
    </message>
    <message>
        <source>{name} is {value:g} in every row, so there is nothing to forecast. Choose another --target.</source>
        <translation>{name} ist {value:g} in jeder Zeile, also gibt es nichts zu prognostizieren. Wähle ein anderes --target.</translation>
    </message>
    <message>
        <source>the only column that can be forecast</source>
        <translation>die einzige Spalte, die sich prognostizieren lässt</translation>
    </message>
    <message>
        <source>no other number fits better</source>
        <translation>keine andere Zahl passt besser</translation>
    </message>
    <message>
        <source>a series of numbers can be forecast</source>
        <translation>eine Zeitreihe von Zahlen lässt sich prognostizieren</translation>
    </message>
    <message>
        <source>the target holds classes</source>
        <translation>das Ziel enthält Klassen</translation>
    </message>
    <message>
        <source>it tells when</source>
        <translation>sie sagt, wann</translation>
    </message>
    <message>
        <source>{count:g} year</source>
        <translation>{count:g} Jahr</translation>
    </message>
    <message>
        <source>{count:g} years</source>
        <translation>{count:g} Jahre</translation>
    </message>
    <message>
        <source>{count:g} month</source>
        <translation>{count:g} Monat</translation>
    </message>
    <message>
        <source>{count:g} months</source>
        <translation>{count:g} Monate</translation>
    </message>
    <message>
        <source>{count:g} week</source>
        <translation>{count:g} Woche</translation>
    </message>
    <message>
        <source>{count:g} weeks</source>
        <translation>{count:g} Wochen</translation>
    </message>
    <message>
        <source>{count:g} day</source>
        <translation>{count:g} Tag</translation>
    </message>
    <message>
        <source>{count:g} days</source>
        <translation>{count:g} Tage</translation>
    </message>
    <message>
        <source>{count:g} hour</source>
        <translation>{count:g} Stunde</translation>
    </message>
    <message>
        <source>{count:g} hours</source>
        <translation>{count:g} Stunden</translation>
    </message>
    <message>
        <source>{count:g} minute</source>
        <translation>{count:g} Minute</translation>
    </message>
    <message>
        <source>{count:g} minutes</source>
        <translation>{count:g} Minuten</translation>
    </message>
    <message>
        <source>{count:g} second</source>
        <translation>{count:g} Sekunde</translation>
    </message>
    <message>
        <source>{count:g} seconds</source>
        <translation>{count:g} Sekunden</translation>
    </message>
    <message>
        <source>Sequence {row:,} has no channel {name}, which the model was trained on; it has {names}.</source>
        <translation>Sequenz {row:,} hat keinen Kanal {name}, mit dem das Modell trainiert wurde; sie hat {names}.</translation>
    </message>
    <message>
        <source>{order} names the same moment twice within one {group}: {value} in row {row:,}. Keep one row a moment, or choose another group.</source>
        <translation>{order} nennt denselben Zeitpunkt zweimal innerhalb derselben Gruppe {group}: {value} in Zeile {row:,}. Behalte eine Zeile je Zeitpunkt oder wähle eine andere Gruppe.</translation>
    </message>
    <message>
        <source>{order} names the same moment in several rows: {count:,} rows repeat one, first {value} in row {row:,}. Say which column tells the series apart, with --role COLUMN=group, or keep one row a moment.</source>
        <translation>{order} nennt denselben Zeitpunkt in mehreren Zeilen: {count:,} Zeilen wiederholen einen, zuerst {value} in Zeile {row:,}. Sag mit --role COLUMN=group, welche Spalte die Zeitreihen unterscheidet, oder behalte eine Zeile je Zeitpunkt.</translation>
    </message>
    <message>
        <source>{order} names the same moment twice: {value} in row {row:,}. Say which column tells the series apart, with --role COLUMN=group, or keep one row a moment.</source>
        <translation>{order} nennt denselben Zeitpunkt zweimal: {value} in Zeile {row:,}. Sag mit --role COLUMN=group, welche Spalte die Zeitreihen unterscheidet, oder behalte eine Zeile je Zeitpunkt.</translation>
    </message>
    <message>
        <source>These rows follow each other every {found}, but the model learned from rows every {step}. Give it rows at that step.</source>
        <translation>Diese Zeilen folgen einander im Abstand {found}, das Modell hat aber von Zeilen im Abstand {step} gelernt. Gib ihm Zeilen in diesem Abstand.</translation>
    </message>
    <message>
        <source>The data lack the column {name}, which puts the rows of the series in their place. Add it, or check the header line and the delimiter.</source>
        <translation>Den Daten fehlt die Spalte {name}, nach der die Zeilen der Zeitreihe geordnet werden. Ergänze sie oder prüfe Kopfzeile und Trennzeichen.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a table. Give the file itself, or --kind images or --kind texts.</source>
        <translation>{path} ist ein Ordner, keine Tabelle. Gib die Datei selbst, oder --kind images oder --kind texts.</translation>
    </message>
    <message>
        <source>{name}: a quote ({quote}) is opened in line {skip_lines} and never closed. Close it, or write it twice where it belongs to the text.</source>
        <translation>{name}: Ein Anführungszeichen ({quote}) wird in Zeile {skip_lines} geöffnet und nie geschlossen. Schließe es oder schreib es doppelt, wo es zum Text gehört.</translation>
    </message>
    <message>
        <source>it stands before quotes within fields</source>
        <translation>es steht vor Anführungszeichen in Feldern</translation>
    </message>
    <message>
        <source>blanks follow the delimiters</source>
        <translation>auf die Trennzeichen folgen Leerzeichen</translation>
    </message>
    <message>
        <source>Looking for missing cells</source>
        <translation>Suche nach fehlenden Zellen</translation>
    </message>
    <message>
        <source>column {place}, {old!r}, is now {new!r}</source>
        <translation>Spalte {place}, {old!r}, ist jetzt {new!r}</translation>
    </message>
    <message>
        <source>column {place}, without a name, is now {new!r}</source>
        <translation>Spalte {place}, ohne Namen, ist jetzt {new!r}</translation>
    </message>
    <message>
        <source>Each column needs a name of its own, so that some were changed: {shown} and {count} more.</source>
        <translation>Jede Spalte braucht einen eigenen Namen, daher wurden einige geändert: {shown} und {count} weitere.</translation>
    </message>
    <message>
        <source>Each column needs a name of its own, so that some were changed: {shown}.</source>
        <translation>Jede Spalte braucht einen eigenen Namen, daher wurden einige geändert: {shown}.</translation>
    </message>
    <message>
        <source>1 row with another number of fields was left out: line {shown}.</source>
        <translation>1 Zeile mit anderer Feldzahl wurde weggelassen: Zeile {shown}.</translation>
    </message>
    <message>
        <source>{count} rows with another number of fields were left out: lines {shown}.</source>
        <translation>{count} Zeilen mit anderer Feldzahl wurden weggelassen: Zeile {shown}.</translation>
    </message>
    <message>
        <source>{comments} comment lines were left out.</source>
        <translation>{comments} Kommentarzeilen wurden weggelassen.</translation>
    </message>
    <message>
        <source>{blanks} blank lines were left out.</source>
        <translation>{blanks} leere Zeilen wurden weggelassen.</translation>
    </message>
    <message>
        <source>The last {count} lines are no rows and were left out: {footer!r}.</source>
        <translation>Die letzten {count} Zeilen gehören nicht zu den Daten und wurden weggelassen: {footer!r}.</translation>
    </message>
    <message>
        <source>{member} was read from {path}.</source>
        <translation>{member} wurde aus {path} gelesen.</translation>
    </message>
    <message>
        <source>{kept:,} of {there:,} rows were read, evenly spread over the whole; the others take no part.</source>
        <translation>{kept:,} von {there:,} Zeilen wurden gelesen, gleichmäßig über das Ganze verteilt; die anderen bleiben außen vor.</translation>
    </message>
    <message>
        <source>{kept:,} of {there:,} pictures were read, evenly spread over the whole; the others take no part.</source>
        <translation>{kept:,} von {there:,} Bildern wurden gelesen, gleichmäßig über das Ganze verteilt; die anderen bleiben außen vor.</translation>
    </message>
    <message>
        <source>it is the first sheet with a table</source>
        <translation>es ist das erste Blatt mit einer Tabelle</translation>
    </message>
    <message>
        <source>{name} has no sheet with a table in it. Choose another file.</source>
        <translation>{name} hat kein Blatt mit einer Tabelle. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} has no sheet {sheet}. It has: {sheetnames}.</source>
        <translation>{name} hat kein Blatt {sheet}. Es gibt: {sheetnames}.</translation>
    </message>
    <message>
        <source>{name} has no columns. Choose another file.</source>
        <translation>{name} hat keine Spalten. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} holds {kind}; it was read as text.</source>
        <translation>{name} enthält {kind}; es wurde als Text gelesen.</translation>
    </message>
    <message>
        <source>{name} is damaged: no Excel workbook can be read from it. Save it again.</source>
        <translation>{name} ist beschädigt: Es lässt sich keine Excel-Arbeitsmappe daraus lesen. Speichere sie noch einmal.</translation>
    </message>
    <message>
        <source>The table begins after {start} rows, which were left out.</source>
        <translation>Die Tabelle beginnt nach {start} Zeilen, die weggelassen wurden.</translation>
    </message>
    <message>
        <source>{name}: the sheet {sheet} is empty. It also has: {sheetnames}.</source>
        <translation>{name}: Das Blatt {sheet} ist leer. Es gibt auch: {sheetnames}.</translation>
    </message>
    <message>
        <source>{name} is damaged: it can&apos;t be read as Parquet. Write or copy it again.</source>
        <translation>{name} ist beschädigt: Es lässt sich nicht als Parquet lesen. Schreib oder kopiere die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{name} mixes words with numbers or dates; all of it was read as text.</source>
        <translation>{name} mischt Wörter mit Zahlen oder Datumsangaben; alles wurde als Text gelesen.</translation>
    </message>
    <message>
        <source>The classes of {what} are uneven: {most:,} of {majority}, {fewest:,} of {minority}. Always answering {majority} would be right in {share:.0f} % of cases; compare scores with that.</source>
        <translation>{what}: Die Klassen sind ungleich häufig, {most:,}-mal {majority}, {fewest:,}-mal {minority}. Immer {majority} zu antworten wäre in {share:.0f} % der Fälle richtig; vergleiche Ergebnisse damit.</translation>
    </message>
    <message>
        <source>The target {name} is missing in {missing:,} of {rows:,} rows. Those rows are left out of training and testing.</source>
        <translation>Das Ziel {name} fehlt in {missing:,} von {rows:,} Zeilen. Diese Zeilen werden bei Training und Test weggelassen.</translation>
    </message>
    <message>
        <source>Only {kept} row has an answer in {name}; training needs at least {needed}.</source>
        <translation>Nur {kept} Zeile hat eine Antwort in {name}; Training braucht mindestens {needed}.</translation>
    </message>
    <message>
        <source>Only {kept} rows have an answer in {name}; training needs at least {needed}.</source>
        <translation>Nur {kept} Zeilen haben eine Antwort in {name}; Training braucht mindestens {needed}.</translation>
    </message>
    <message>
        <source>Every row has the same answer in {what}: {name!r}. Choose a target that varies.</source>
        <translation>{what}: Jede Zeile hat dieselbe Antwort, {name!r}. Wähle ein Ziel, das sich ändert.</translation>
    </message>
    <message>
        <source>{what} has {count:,} classes, more than the {most:,} that are possible; use --task regression.</source>
        <translation>{what}: {count:,} Klassen sind mehr als die {most:,} möglichen; nimm --task regression.</translation>
    </message>
    <message>
        <source>{what} has {count:,} classes, more than the {most:,} that are possible; choose a target with fewer values.</source>
        <translation>{what}: {count:,} Klassen sind mehr als die {most:,} möglichen; wähle ein Ziel mit weniger Werten.</translation>
    </message>
    <message>
        <source>{what} has {count:,} different values in {rows:,} rows: too few of each to learn from.</source>
        <translation>{what}: {count:,} verschiedene Werte in {rows:,} Zeilen sind zu wenige von jedem, um daraus zu lernen.</translation>
    </message>
    <message>
        <source>{count} classes have fewer than {least} samples: {shown}. They can&apos;t be in training, validation and test alike.</source>
        <translation>{count} Klassen haben weniger als {least} Beispiele: {shown}. Sie können nicht zugleich in Training, Validierung und Test sein.</translation>
    </message>
    <message>
        <source>{count} class has fewer than {least} samples: {shown}. They can&apos;t be in training, validation and test alike.</source>
        <translation>{count} Klasse hat weniger als {least} Beispiele: {shown}. Sie kann nicht zugleich in Training, Validierung und Test sein.</translation>
    </message>
    <message>
        <source>Every row has the same answer in {name}: {value:g}. Choose a target that varies.</source>
        <translation>Jede Zeile hat dieselbe Antwort in {name}: {value:g}. Wähle ein Ziel, das sich ändert.</translation>
    </message>
    <message>
        <source>{name} is different in every row and names the rows, so nothing can predict it.</source>
        <translation>{name} ist in jeder Zeile anders und benennt die Zeilen, also kann nichts es vorhersagen.</translation>
    </message>
    <message>
        <source>With only {kept} rows the scores depend much on chance; more rows would make them trustworthy.</source>
        <translation>Mit nur {kept} Zeilen hängen die Ergebnisse stark vom Zufall ab; mehr Zeilen würden sie verlässlich machen.</translation>
    </message>
    <message>
        <source>{path} lacks the columns {lacking} that the training data have. Add them, or check its header line and delimiter.</source>
        <translation>{path} fehlen die Spalten {lacking}, die die Trainingsdaten haben. Ergänze sie oder prüfe Kopfzeile und Trennzeichen.</translation>
    </message>
    <message>
        <source>{path} lacks the column {lacking} that the training data have. Add them, or check its header line and delimiter.</source>
        <translation>{path} fehlt die Spalte {lacking}, die die Trainingsdaten haben. Ergänze sie oder prüfe Kopfzeile und Trennzeichen.</translation>
    </message>
    <message>
        <source>{path} has labels that the training data never have: {named}; those have {known}. Spell them alike in both, or remove those rows from the test set.</source>
        <translation>{path} hat Labels, die die Trainingsdaten nie haben: {named}; dort gibt es {known}. Schreib sie in beiden gleich oder entferne diese Zeilen aus den Testdaten.</translation>
    </message>
    <message>
        <source>{path} seems to lack the header line: its first line reads {found}, ..., not {names}, .... Add the header line to it.</source>
        <translation>{path} fehlt wohl die Kopfzeile: Die erste Zeile lautet {found}, ..., nicht {names}, .... Ergänze die Kopfzeile.</translation>
    </message>
    <message>
        <source>Pictures to train on and to test on must be two folders on one disk, or one archive that holds both; {path} and {other} are not. Put them into one folder, named train and test, and give that.</source>
        <translation>Bilder zum Trainieren und zum Testen müssen zwei Ordner auf einem Datenträger sein oder ein Archiv, das beide enthält; {path} und {other} sind das nicht. Leg sie in einen Ordner, mit den Namen train und test, und gib diesen an.</translation>
    </message>
    <message>
        <source>{path} has another decimal mark ({decimal}) than {other} ({marks}). Save both alike, or say --decimal.</source>
        <translation>{path} hat ein anderes Dezimalzeichen ({decimal}) als {other} ({marks}). Speichere beide gleich oder gib --decimal an.</translation>
    </message>
    <message>
        <source>The pictures in {path} have no labels. Put each class in a folder of its own.</source>
        <translation>Die Bilder in {path} haben keine Labels. Leg jede Klasse in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>{path} has columns that the training data lack; they are not used: {names}.</source>
        <translation>{path} hat Spalten, die den Trainingsdaten fehlen; sie werden nicht benutzt: {names}.</translation>
    </message>
    <message>
        <source>{path} has a test part of its own. Leave --test-data out, or give the training part alone.</source>
        <translation>{path} hat einen eigenen Testteil. Lass --test-data weg oder gib nur den Trainingsteil an.</translation>
    </message>
    <message>
        <source>{count:,} blank line is no text and was left out.</source>
        <translation>{count:,} leere Zeile ist kein Text und wurde weggelassen.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>{count:,} files of {all:,}: {reason}</source>
        <translation>{count:,} von {all:,} Dateien: {reason}</translation>
    </message>
    <message>
        <source>{replaced} bytes are no {encoding} text, the first in {file}; they show as �. If there are many, choose another encoding.</source>
        <translation>{replaced} Bytes sind kein {encoding}-Text, die ersten in {file}; sie erscheinen als �. Sind es viele, wähle eine andere Kodierung.</translation>
    </message>
    <message>
        <source>{place} can&apos;t be read as {given}. Choose another encoding.</source>
        <translation>{place} kann nicht als {given} gelesen werden. Wähle eine andere Kodierung.</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>das ist kein Text</translation>
    </message>
    <message>
        <source>{count:,} rows have no text. They stay, and the network is told that nothing stands there.</source>
        <translation>{count:,} Zeilen haben keinen Text. Sie bleiben, und dem Netz wird gesagt, dass dort nichts steht.</translation>
    </message>
    <message>
        <source>{count:,} row has no text. It stays, and the network is told that nothing stands there.</source>
        <translation>{count:,} Zeile hat keinen Text. Sie bleibt, und dem Netz wird gesagt, dass dort nichts steht.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the texts hold marks of web pages, such as {sample}. They are read like words; take them out beforehand if they say nothing.</source>
        <translation>{share:.0f} % der Texte enthalten Zeichen von Webseiten, etwa {sample}. Sie werden wie Wörter gelesen; nimm sie vorher heraus, wenn sie nichts sagen.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the texts of class {name} hold the word “{name}” itself, which gives the answer away. Take it out if new texts will not hold it.</source>
        <translation>{share:.0f} % der Texte der Klasse {name} enthalten das Wort „{name}“ selbst, was die Antwort verrät. Nimm es heraus, wenn neue Texte es nicht enthalten werden.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the training texts are longer than {length:,} tokens and are cut there; the longest has {longest:,}. Set length to read more of them.</source>
        <translation>{share:.0f} % der Trainingstexte sind länger als {length:,} Token und werden dort abgeschnitten; der längste hat {longest:,}. Setze length höher, um mehr davon zu lesen.</translation>
    </message>
    <message>
        <source>No column of {path} holds the texts. Name one with --text COLUMN.</source>
        <translation>Keine Spalte von {path} enthält die Texte. Nenne eine mit --text COLUMN.</translation>
    </message>
    <message>
        <source>nearly all texts are no longer</source>
        <translation>fast alle Texte sind nicht länger</translation>
    </message>
    <message>
        <source>longer texts make a training slow</source>
        <translation>längere Texte machen ein Training langsam</translation>
    </message>
    <message>
        <source>it has the fewest different values</source>
        <translation>sie hat die wenigsten verschiedenen Werte</translation>
    </message>
    <message>
        <source>{shown} holds no text that can be read. {file}: {reason}.</source>
        <translation>{shown} enthält keinen lesbaren Text. {file}: {reason}.</translation>
    </message>
    <message>
        <source>{count:,} files are no texts to learn from and were left alone: {shown}.</source>
        <translation>{count:,} Dateien sind keine Texte zum Lernen und wurden nicht angerührt: {shown}.</translation>
    </message>
    <message>
        <source>{count:,} file is no text to learn from and was left alone: {shown}.</source>
        <translation>{count:,} Datei ist kein Text zum Lernen und wurde nicht angerührt: {shown}.</translation>
    </message>
    <message>
        <source>one folder per class, a text per file</source>
        <translation>ein Ordner je Klasse, ein Text je Datei</translation>
    </message>
    <message>
        <source>a text per file, without classes</source>
        <translation>ein Text je Datei, ohne Klassen</translation>
    </message>
    <message>
        <source>one file per class, a text per line</source>
        <translation>eine Datei je Klasse, ein Text je Zeile</translation>
    </message>
    <message>
        <source>a text per line, without classes</source>
        <translation>ein Text je Zeile, ohne Klassen</translation>
    </message>
    <message>
        <source>{shown} holds no texts. Give a folder or an archive of .txt files.</source>
        <translation>{shown} enthält keine Texte. Gib einen Ordner oder ein Archiv mit .txt-Dateien.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor an archive of texts.</source>
        <translation>{path} ist weder ein Ordner noch ein Archiv mit Texten.</translation>
    </message>
    <message>
        <source>Reading texts</source>
        <translation>Texte werden gelesen</translation>
    </message>
    <message>
        <source>the names of folders</source>
        <translation>die Namen der Ordner</translation>
    </message>
    <message>
        <source>the names of files</source>
        <translation>die Namen der Dateien</translation>
    </message>
    <message>
        <source>The texts in {path} are larger than {size}, more than this computer&apos;s memory holds. Give a part of them.</source>
        <translation>Die Texte in {path} sind größer als {size}, mehr als der Speicher dieses Computers fasst. Gib einen Teil davon.</translation>
    </message>
    <message>
        <source>The folder {name} holds no readable text and is not a class.</source>
        <translation>Der Ordner {name} enthält keinen lesbaren Text und ist keine Klasse.</translation>
    </message>
    <message>
        <source>{count:,} texts are in no part and used for training.</source>
        <translation>{count:,} Texte sind in keinem Teil und werden zum Training genutzt.</translation>
    </message>
    <message>
        <source>{count:,} text is in no part and used for training.</source>
        <translation>{count:,} Text ist in keinem Teil und wird zum Training genutzt.</translation>
    </message>
    <message>
        <source>{card} is there, but TensorFlow does not see it: the driver may be too old for its CUDA libraries. Update the driver.</source>
        <translation>{card} ist da, aber TensorFlow sieht sie nicht: Der Treiber ist vielleicht zu alt für die CUDA-Bibliotheken. Aktualisiere den Treiber.</translation>
    </message>
    <message>
        <source>{card} is used.</source>
        <translation>{card} wird verwendet.</translation>
    </message>
    <message>
        <source>{card} is there, but TensorFlow has had no GPU version for Windows itself since 2.11. It can use one inside WSL2.</source>
        <translation>{card} ist da, aber TensorFlow hat seit 2.11 keine GPU-Version für Windows selbst. In WSL2 kann es eine nutzen.</translation>
    </message>
    <message>
        <source>No GPU is used: TensorFlow has had no GPU version for Windows itself since 2.11. It can use one inside WSL2.</source>
        <translation>Keine GPU wird genutzt: TensorFlow hat seit 2.11 keine GPU-Version für Windows selbst. In WSL2 kann es eine nutzen.</translation>
    </message>
    <message>
        <source>No GPU is used: TensorFlow has no official GPU support on macOS.</source>
        <translation>Keine GPU wird genutzt: TensorFlow unterstützt GPUs auf macOS nicht offiziell.</translation>
    </message>
    <message>
        <source>No GPU is used: TensorFlow&apos;s GPU version is made for x86-64 processors, this is {machine}.</source>
        <translation>Keine GPU wird genutzt: Die GPU-Version von TensorFlow ist für x86-64-Prozessoren gemacht, dies ist {machine}.</translation>
    </message>
    <message>
        <source>No GPU is used: there is no NVIDIA card with a working driver, the only kind TensorFlow supports here.</source>
        <translation>Keine GPU wird genutzt: Es gibt keine NVIDIA-Karte mit funktionierendem Treiber, und nur solche unterstützt TensorFlow hier.</translation>
    </message>
    <message>
        <source>{card} is there, but this installation has the CPU version of TensorFlow. To use the card, install tensorflow[and-cuda] in an environment of its own.</source>
        <translation>{card} ist da, aber hier ist die CPU-Version von TensorFlow installiert. Um die Karte zu nutzen, installiere tensorflow[and-cuda] in einer eigenen Umgebung.</translation>
    </message>
    <message>
        <source>{card} is there, but the environment variable CUDA_VISIBLE_DEVICES hides it. Take the variable away to use the card.</source>
        <translation>{card} ist da, aber die Umgebungsvariable CUDA_VISIBLE_DEVICES verbirgt sie. Entferne die Variable, um die Karte zu verwenden.</translation>
    </message>
    <message>
        <source>{card} is there, but its driver {driver} is too old for TensorFlow&apos;s CUDA libraries. Install driver {needed} or later.</source>
        <translation>{card} ist da, aber ihr Treiber {driver} ist zu alt für die CUDA-Bibliotheken von TensorFlow. Installiere Treiber {needed} oder neuer.</translation>
    </message>
    <message>
        <source>An NVIDIA card is there, but its driver does not run. Install NVIDIA&apos;s driver {needed} or later, or the driver that your system offers.</source>
        <translation>Eine NVIDIA-Karte ist da, aber ihr Treiber läuft nicht. Installiere NVIDIAs Treiber {needed} oder neuer, oder den Treiber, den dein System anbietet.</translation>
    </message>
    <message>
        <source>No GPU is used: the card here is AMD&apos;s, and TensorFlow supports NVIDIA cards only.</source>
        <translation>Es wird keine GPU verwendet: Die Karte hier ist von AMD, und TensorFlow unterstützt nur Karten von NVIDIA.</translation>
    </message>
    <message>
        <source>{parameters:,} parameters, about {memory:.1f} GB of memory, about {duration} on this machine.</source>
        <translation>{parameters:,} Gewichte, etwa {memory:.1f} GB Speicher, etwa {duration} auf diesem Rechner.</translation>
    </message>
    <message>
        <source>{hours:.1f} hours</source>
        <translation>{hours:.1f} Stunden</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} Sekunden</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} Minuten</translation>
    </message>
    <message>
        <source>{folder} holds no predictions of its test part yet. Evaluate the run first.</source>
        <translation>{folder} enthält noch keine Vorhersagen für den Testteil. Bewerte den Lauf zuerst.</translation>
    </message>
    <message>
        <source>{path} is damaged; delete it, and evaluate the run again.</source>
        <translation>{path} ist beschädigt; lösche die Datei und bewerte den Lauf noch einmal.</translation>
    </message>
    <message>
        <source>No sample to score: no row of {path} has an answer that the model knows in {name}. Check the labels&apos; spelling.</source>
        <translation>Kein Beispiel zum Bewerten: Keine Zeile von {path} hat in {name} eine Antwort, die das Modell kennt. Prüfe die Schreibweise der Labels.</translation>
    </message>
    <message>
        <source>{path} has no column {name}, so there are no answers to score against. Add it, or use `predict` for rows without answers.</source>
        <translation>{path} hat keine Spalte {name}, also gibt es keine Antworten zum Vergleichen. Ergänze sie oder nimm `predict` für Zeilen ohne Antworten.</translation>
    </message>
    <message>
        <source>{predictions_file} is damaged; delete it, and evaluate the run again.</source>
        <translation>{predictions_file} ist beschädigt; lösche die Datei und bewerte den Lauf noch einmal.</translation>
    </message>
    <message>
        <source>{metrics_file} is damaged; evaluate the run again, or copy its folder again.</source>
        <translation>{metrics_file} ist beschädigt; bewerte den Lauf noch einmal oder kopiere seinen Ordner noch einmal.</translation>
    </message>
    <message>
        <source>{file} is damaged; copy the run&apos;s folder again.</source>
        <translation>{file} ist beschädigt; kopiere den Ordner des Laufs noch einmal.</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>Vorhersage läuft</translation>
    </message>
    <message>
        <source>{path} is not an experiment file: it has no data and template.</source>
        <translation>{path} ist keine Experimentdatei: Daten und Vorlage fehlen.</translation>
    </message>
    <message>
        <source>{path} is not an experiment file: it does not say its format.</source>
        <translation>{path} ist keine Experimentdatei: Sie nennt ihr Format nicht.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Gradient Desk (format {format}; this one knows {known}). Update Gradient Desk to use it.</source>
        <translation>{path} stammt von einem neueren Gradient Desk (Format {format}; dieses kennt {known}). Aktualisiere Gradient Desk, um es zu benutzen.</translation>
    </message>
    <message>
        <source>{path} is damaged: its {part} can&apos;t be what it says. Correct it, or copy the file again.</source>
        <translation>{path} ist beschädigt: {part} kann nicht sein, was dort steht. Berichtige es oder kopiere die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {problem} Correct it there.</source>
        <translation>{path} lässt sich nicht verwenden: {problem} Berichtige es dort.</translation>
    </message>
    <message>
        <source>The experiment&apos;s {misfit} in its part for {name} has the wrong form.</source>
        <translation>{misfit} im Teil für {name} des Experiments hat die falsche Form.</translation>
    </message>
    <message>
        <source>{path} is not an experiment file: it holds no valid JSON.</source>
        <translation>{path} ist keine Experimentdatei: Sie enthält kein gültiges JSON.</translation>
    </message>
    <message>
        <source>{path} is damaged. {reason}</source>
        <translation>{path} ist beschädigt. {reason}</translation>
    </message>
    <message>
        <source>{path} is not an experiment file: a part of it has the wrong form.</source>
        <translation>{path} ist keine Experimentdatei: Ein Teil davon hat die falsche Form.</translation>
    </message>
    <message>
        <source>The experiment lacks {missing} in its part for {name}.</source>
        <translation>Dem Experiment fehlt {missing} im Teil für {name}.</translation>
    </message>
    <message>
        <source>{name} must end in {suffix}, or other programs won&apos;t open it.</source>
        <translation>{name} muss auf {suffix} enden, sonst öffnen andere Programme es nicht.</translation>
    </message>
    <message>
        <source>{parent} is no folder, so {name} can&apos;t be written there. Make it first.</source>
        <translation>{parent} ist kein Ordner, daher lässt sich {name} dort nicht schreiben. Leg den Ordner zuerst an.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. Connect the drive again, or choose another folder.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}. Schließ das Laufwerk wieder an oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. Choose a shorter name.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}. Wähle einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. Choose another folder.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. Free some space or choose another folder.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}. Gib Platz frei oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{count:,} row has no prediction: fewer than {window:,} steps come before it, or too few are known.</source>
        <translation>{count:,} Zeile hat keine Vorhersage: Davor liegen weniger als {window:,} Schritte, oder zu wenige sind bekannt.</translation>
    </message>
    <message>
        <source>{count:,} rows have no prediction: fewer than {window:,} steps come before them, or too few are known.</source>
        <translation>{count:,} Zeilen haben keine Vorhersage: Davor liegen weniger als {window:,} Schritte, oder zu wenige sind bekannt.</translation>
    </message>
    <message>
        <source>{folder} is a run of template {template}, which generates nothing. Templates that generate: {generating}.</source>
        <translation>{folder} ist ein Lauf der Vorlage {template}, die nichts erzeugt. Vorlagen, die erzeugen: {generating}.</translation>
    </message>
    <message>
        <source>{output} is a file. Give a folder, into which the pictures are written.</source>
        <translation>{output} ist eine Datei. Gib einen Ordner an, in den die Bilder geschrieben werden.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>A code of this run has {size} finite numbers. Give that many for each picture.</source>
        <translation>Ein Code dieses Laufs hat {size} endliche Zahlen. Gib für jedes Bild so viele an.</translation>
    </message>
    <message>
        <source>This run&apos;s template has no encoder, so it can&apos;t tell the code of a picture.</source>
        <translation>Die Vorlage dieses Laufs hat keinen Encoder, daher kennt sie den Code eines Bildes nicht.</translation>
    </message>
    <message>
        <source>{path} is damaged; delete it, and the samples are taken from the data again.</source>
        <translation>{path} ist beschädigt; lösche die Datei, dann werden die Beispiele wieder aus den Daten genommen.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read: {reason}. Choose another folder for runs.</source>
        <translation>{folder} lässt sich nicht lesen: {reason}. Wähle einen anderen Ordner für Läufe.</translation>
    </message>
    <message>
        <source>{path} has column names but no rows. Add rows to it.</source>
        <translation>{path} hat Spaltennamen, aber keine Zeilen. Füge Zeilen hinzu.</translation>
    </message>
    <message>
        <source>No column of {path} can be the answer to learn. Name one with --target.</source>
        <translation>Keine Spalte von {path} kann die Antwort sein, die gelernt werden soll. Nenne eine mit --target.</translation>
    </message>
    <message>
        <source>No column of {path} is left to learn from. Give one the role input with --role COLUMN=input.</source>
        <translation>Keine Spalte von {path} bleibt übrig, um daraus zu lernen. Gib einer mit --role COLUMN=input die Rolle Eingabe.</translation>
    </message>
    <message>
        <source>Every row has the same answer in {name}, so there is nothing to learn. Choose another --target.</source>
        <translation>Jede Zeile hat dieselbe Antwort in {name}, also gibt es nichts zu lernen. Wähle ein anderes --target.</translation>
    </message>
    <message>
        <source>{name} has {count:,} different values, too many for classes (at most {most:,}). Choose another --target, or --task regression if it holds numbers.</source>
        <translation>{name} hat {count:,} verschiedene Werte, zu viele für Klassen (höchstens {most:,}). Wähle ein anderes --target oder --task regression, wenn es Zahlen enthält.</translation>
    </message>
    <message>
        <source>The pictures in {path} have no labels. Put each class in a folder of its own, or give a list of files and labels. Or learn to draw such pictures, with --task image-generation.</source>
        <translation>Die Bilder in {path} haben keine Labels. Leg jede Klasse in einen eigenen Ordner oder gib eine Liste von Dateien und Labels an. Oder lerne, solche Bilder zu zeichnen, mit --task image-generation.</translation>
    </message>
    <message>
        <source>All pictures in {path} are of one class. Add a folder with pictures of another class, or learn to draw such pictures, with --task image-generation.</source>
        <translation>Alle Bilder in {path} gehören zu einer Klasse. Füge einen Ordner mit Bildern einer anderen Klasse hinzu oder lerne, solche Bilder zu zeichnen, mit --task image-generation.</translation>
    </message>
    <message>
        <source>{name} holds no numbers, so regression can&apos;t learn it. Choose another --target, or --task classification.</source>
        <translation>{name} enthält keine Zahlen, also kann Regression es nicht lernen. Wähle ein anderes --target oder --task classification.</translation>
    </message>
    <message>
        <source>{output} is a folder. Give the name of a CSV file to write.</source>
        <translation>{output} ist ein Ordner. Gib den Namen einer CSV-Datei an, die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>{folder} has no model yet: no epoch was finished. Train or resume it first.</source>
        <translation>{folder} hat noch kein Modell: Keine Epoche wurde fertig. Trainiere zuerst oder setze den Lauf fort.</translation>
    </message>
    <message>
        <source>{model_file} is damaged and can&apos;t be opened. Copy the whole run folder again.</source>
        <translation>{model_file} ist beschädigt und lässt sich nicht öffnen. Kopiere den ganzen Ordner des Laufs noch einmal.</translation>
    </message>
    <message>
        <source>More than {most_at_once} pictures need a folder to be written to.</source>
        <translation>Mehr als {most_at_once} Bilder brauchen einen Ordner, in den sie geschrieben werden.</translation>
    </message>
    <message>
        <source>`{name}` must be a whole number, {least} or more.</source>
        <translation>`{name}` muss eine ganze Zahl sein, {least} oder mehr.</translation>
    </message>
    <message>
        <source>The model of this run was trained on other data: give it a row of a table.</source>
        <translation>Das Modell dieses Laufs wurde mit anderen Daten trainiert: Gib ihm eine Zeile einer Tabelle.</translation>
    </message>
    <message>
        <source>The model of this run was trained on other data: give it a picture.</source>
        <translation>Das Modell dieses Laufs wurde mit anderen Daten trainiert: Gib ihm ein Bild.</translation>
    </message>
    <message>
        <source>The pixels don&apos;t fit their size (height, width, channels).</source>
        <translation>Die Pixel passen nicht zu ihrer Größe (Höhe, Breite, Kanäle).</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be removed: {reason}. Close the programs that use its files, then delete it again.</source>
        <translation>{folder} lässt sich nicht entfernen: {reason}. Schließe die Programme, die Dateien daraus benutzen, und lösche ihn dann noch einmal.</translation>
    </message>
    <message>
        <source>{out} already holds too many runs named {stem}. Choose another folder with --out.</source>
        <translation>{out} enthält schon zu viele Läufe mit dem Namen {stem}. Wähle mit --out einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{folder} is a file, not a run. Give the folder of a run; `runs` lists them.</source>
        <translation>{folder} ist eine Datei, kein Lauf. Gib den Ordner eines Laufs an; `runs` zeigt sie.</translation>
    </message>
    <message>
        <source>{folder} is not there. Give the folder of a run; `runs` lists them.</source>
        <translation>{folder} ist nicht da. Gib den Ordner eines Laufs an; `runs` zeigt sie.</translation>
    </message>
    <message>
        <source>{folder} is not a run: it has no experiment.json. Give the folder of a run.</source>
        <translation>{folder} ist kein Lauf: Es gibt dort keine experiment.json. Gib den Ordner eines Laufs an.</translation>
    </message>
    <message>
        <source>{folder} is being trained by another process (number {number}). Stop that training first, or wait until it ends.</source>
        <translation>{folder} wird gerade von einem anderen Prozess trainiert (Nummer {number}). Stoppe zuerst dieses Training oder warte, bis es endet.</translation>
    </message>
    <message>
        <source>{path} is damaged; copy the whole run folder again.</source>
        <translation>{path} ist beschädigt; kopiere den ganzen Ordner des Laufs noch einmal.</translation>
    </message>
    <message>
        <source>The model in {folder} and its preprocessing.json are not of one training. Copy the whole run folder again.</source>
        <translation>Das Modell in {folder} und seine preprocessing.json sind nicht aus demselben Training. Kopiere den ganzen Ordner des Laufs noch einmal.</translation>
    </message>
    <message>
        <source>The experiment whose learning rate is wanted has the wrong form.</source>
        <translation>Das Experiment, für das eine Lernrate gesucht wird, hat die falsche Form.</translation>
    </message>
    <message>
        <source>The model looks back over {window:,} steps, and too few of them are known. Give {window:,} rows or more.</source>
        <translation>Das Modell blickt {window:,} Schritte zurück, und zu wenige davon sind bekannt. Gib {window:,} Zeilen oder mehr an.</translation>
    </message>
    <message>
        <source>The model of this run was trained on a series: give it the latest rows.</source>
        <translation>Das Modell dieses Laufs wurde mit einer Zeitreihe trainiert: Gib ihm die neuesten Zeilen.</translation>
    </message>
    <message>
        <source>{path} holds other data than this run was trained with. Choose the file as it was then, or start a new training.</source>
        <translation>{path} enthält andere Daten als die, mit denen dieser Lauf trainiert wurde. Wähle die Datei, wie sie damals war, oder beginne ein neues Training.</translation>
    </message>
    <message>
        <source>{folder} is being trained by another process. Stop that training first, or wait until it ends.</source>
        <translation>{folder} wird gerade von einem anderen Prozess trainiert. Stoppe zuerst dieses Training oder warte, bis es endet.</translation>
    </message>
    <message>
        <source>{path} is missing or damaged; copy the whole run folder again.</source>
        <translation>{path} fehlt oder ist beschädigt; kopiere den ganzen Ordner des Laufs noch einmal.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>The rows follow each other every {step} ({name}). As a table each is learned for itself; as a series, numbers can be forecast from what came before.</source>
        <translation>Die Zeilen folgen einander im Abstand {step} ({name}). Als Tabelle wird jede für sich gelernt; als Zeitreihe lassen sich Zahlen aus dem vorhersagen, was davor kam.</translation>
    </message>
    <message>
        <source>a date and numbers, every {step}</source>
        <translation>Datum und Zahlen, Schrittweite {step}</translation>
    </message>
    <message>
        <source>your choices are for series</source>
        <translation>deine Angaben sind für Zeitreihen</translation>
    </message>
    <message>
        <source>Template {template} has no setting {name}.</source>
        <translation>Die Vorlage {template} hat keine Einstellung {name}.</translation>
    </message>
    <message>
        <source>No template has a setting {name}.</source>
        <translation>Keine Vorlage hat eine Einstellung {name}.</translation>
    </message>
    <message>
        <source>{fact} Did you mean {near}? Known are {names}.</source>
        <translation>{fact} Meintest du {near}? Bekannt sind {names}.</translation>
    </message>
    <message>
        <source>{fact} Known are {names}.</source>
        <translation>{fact} Bekannt sind {names}.</translation>
    </message>
    <message>
        <source>There is no template {name}. Templates are {templates}.</source>
        <translation>Es gibt keine Vorlage {name}. Vorlagen sind {templates}.</translation>
    </message>
    <message>
        <source>{monitor} is not measured in {task}. Set monitor to val_loss, or leave it out.</source>
        <translation>{monitor} wird bei {task} nicht gemessen. Setze monitor auf val_loss oder lass es weg.</translation>
    </message>
    <message>
        <source>--set {name}={text} can&apos;t be used: {problems}</source>
        <translation>--set {name}={text} ist nicht möglich: {problems}</translation>
    </message>
    <message>
        <source>You left out {count:,} sample; they take no part in training or testing.</source>
        <translation>Du hast {count:,} Beispiel weggelassen; es bleibt bei Training und Test außen vor.</translation>
    </message>
    <message>
        <source>You left out {count:,} samples; they take no part in training or testing.</source>
        <translation>Du hast {count:,} Beispiele weggelassen; sie bleiben bei Training und Test außen vor.</translation>
    </message>
    <message>
        <source>the pictures have {count} class names</source>
        <translation>die Bilder haben {count} Klassennamen</translation>
    </message>
    <message>
        <source>Parting rows</source>
        <translation>Zeilen werden aufgeteilt</translation>
    </message>
    <message>
        <source>the pictures have no class names</source>
        <translation>die Bilder haben keine Klassennamen</translation>
    </message>
    <message>
        <source>it is what template {template} learns</source>
        <translation>das ist es, was die Vorlage {template} lernt</translation>
    </message>
    <message>
        <source>--size and --channels are for pictures, but these data are a table. Leave them out.</source>
        <translation>--size und --channels sind für Bilder, aber diese Daten sind eine Tabelle. Lass sie weg.</translation>
    </message>
    <message>
        <source>--window and --horizon are for series, but these data are pictures. Leave them out.</source>
        <translation>--window und --horizon sind für Zeitreihen, aber diese Daten sind Bilder. Lass sie weg.</translation>
    </message>
    <message>
        <source>{option} names a column of a table, but these data are pictures. Leave it out.</source>
        <translation>{option} nennt eine Spalte einer Tabelle, aber diese Daten sind Bilder. Lass es weg.</translation>
    </message>
    <message>
        <source>Template {template} does not learn {task} from {kind}. Templates that do: {fitting}.</source>
        <translation>Die Vorlage {template} lernt {task} nicht aus {kind}. Vorlagen, die es tun: {fitting}.</translation>
    </message>
    <message>
        <source>No template learns {task} from {kind} yet.</source>
        <translation>Noch lernt keine Vorlage {task} aus {kind}.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>{folder} is finished, so there is nothing to go on with. Add epochs with --epochs N to train it further.</source>
        <translation>{folder} ist fertig, also gibt es nichts zum Weitermachen. Füge mit --epochs N Epochen hinzu, um weiter zu trainieren.</translation>
    </message>
    <message>
        <source>{path} has changed since this run began, so going on would mix training and test samples. Restore the data, or start a new training.</source>
        <translation>{path} hat sich geändert, seit dieser Lauf begann; Weitermachen würde Trainings- und Testbeispiele mischen. Stelle die Daten wieder her oder starte ein neues Training.</translation>
    </message>
    <message>
        <source>No training sample is left. Give the training part more rows, or use other data.</source>
        <translation>Kein Trainingsbeispiel ist übrig. Gib dem Trainingsteil mehr Zeilen oder nimm andere Daten.</translation>
    </message>
    <message>
        <source>The run needs about {needed:,.0f} MB in {folder}, and only {free:,.1f} MB are free. Free some space, or choose another folder with --out.</source>
        <translation>Der Lauf braucht etwa {needed:,.0f} MB in {folder}, und nur {free:,.1f} MB sind frei. Gib Platz frei oder wähle mit --out einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The weights of epoch {best} are kept.</source>
        <translation>Die Gewichte der Epoche {best} werden behalten.</translation>
    </message>
    <message>
        <source>Stopped after epoch {epoch}: {monitor} had not improved for {waited} epochs. The weights of epoch {best} are kept.</source>
        <translation>Nach Epoche {epoch} beendet: {monitor} war {waited} Epochen lang nicht besser geworden. Die Gewichte der Epoche {best} werden behalten.</translation>
    </message>
    <message>
        <source>{monitor} reached {best:.4g}.</source>
        <translation>{monitor} hat {best:.4g} erreicht.</translation>
    </message>
    <message>
        <source>The training goes on, but shows no samples: {reason}</source>
        <translation>Das Training geht weiter, zeigt aber keine Beispiele: {reason}</translation>
    </message>
    <message>
        <source>The training goes on, but it isn&apos;t saved: {reason}</source>
        <translation>Das Training geht weiter, wird aber nicht gespeichert: {reason}</translation>
    </message>
</context>
<context>
    <name>CountingCard</name>
    <message>
        <source>Against counting</source>
        <translation>Im Vergleich zum Zählen</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Nats a token</source>
        <translation>Nats je Token</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Against counting, table</source>
        <translation>Im Vergleich zum Zählen, Tabelle</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Dieses Modell</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>Token zählen</translation>
    </message>
    <message>
        <source>Counting pairs</source>
        <translation>Paare zählen</translation>
    </message>
    <message>
        <source>{name} foretells better and needs no network.</source>
        <translation>{name} sagt besser vorher und braucht kein Netz.</translation>
    </message>
    <message>
        <source>Counting foretells less well: the model has learned more than what follows what.</source>
        <translation>Zählen sagt schlechter vorher: Das Modell hat mehr gelernt, als was auf was folgt.</translation>
    </message>
</context>
<context>
    <name>CourseView</name>
    <message>
        <source>The series over time</source>
        <translation>Die Zeitreihe im Verlauf</translation>
    </message>
    <message>
        <source>Series to show</source>
        <translation>Gezeigte Reihe</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>CrossingPanel</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>Schicht {number}</translation>
    </message>
    <message>
        <source>Head {number}</source>
        <translation>Kopf {number}</translation>
    </message>
</context>
<context>
    <name>CurvesCard</name>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Curves, or what the network shows</source>
        <translation>Kurven oder was das Netz zeigt</translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation>Trainingskurven</translation>
    </message>
    <message>
        <source>Curves by</source>
        <translation>Kurven nach</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>Je Epoche</translation>
    </message>
    <message>
        <source>By batch</source>
        <translation>Je Batch</translation>
    </message>
    <message>
        <source>counting tokens</source>
        <translation>Token zählen</translation>
    </message>
    <message>
        <source>every token alike</source>
        <translation>jedes Token gleich</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>Nats</translation>
    </message>
    <message>
        <source>what the code carries</source>
        <translation>was der Code trägt</translation>
    </message>
    <message>
        <source>nats a token</source>
        <translation>Nats je Token</translation>
    </message>
</context>
<context>
    <name>CutText</name>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Wie gelesen wird</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace the data</source>
        <translation>Daten ersetzen</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>{name} ersetzen</translation>
    </message>
    <message>
        <source>Keep these data</source>
        <translation>Diese Daten behalten</translation>
    </message>
    <message>
        <source>Bring your own, or start with a sample.</source>
        <translation>Nimm eigene Daten oder beginne mit einem Beispiel.</translation>
    </message>
    <message>
        <source>Every guess can be changed; the rows beside follow at once.</source>
        <translation>Jede Annahme lässt sich ändern; die Zeilen daneben folgen sofort.</translation>
    </message>
    <message>
        <source>{rows} pairs of a source and its answer. {read}</source>
        <translation>{rows} Paare aus einer Quelle und ihrer Antwort. {read}</translation>
    </message>
    <message>
        <source>{rows} sequences, each in a file of its own.</source>
        <translation>{rows} Sequenzen, jede in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns. {read}</source>
        <translation>{rows} Zeilen, {columns} Spalten. {read}</translation>
    </message>
    <message>
        <source>{rows} passages, {signs} characters. {read}</source>
        <translation>{rows} Abschnitte, {signs} Zeichen. {read}</translation>
    </message>
    <message>
        <source>{rows} texts. {read}</source>
        <translation>{rows} Texte. {read}</translation>
    </message>
    <message>
        <source>{rows} texts in {classes} classes. {read}</source>
        <translation>{rows} Texte in {classes} Klassen. {read}</translation>
    </message>
    <message>
        <source>The data were moved or deleted. Show where they lie now; what you decided stays.</source>
        <translation>Die Daten wurden verschoben oder gelöscht. Zeig, wo sie jetzt liegen; was du entschieden hast, bleibt.</translation>
    </message>
    <message>
        <source>Change how it is read</source>
        <translation>Ändern, wie gelesen wird</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Locate the data…</source>
        <translation>Daten suchen…</translation>
    </message>
    <message>
        <source>Learn to draw them</source>
        <translation>Lernen, sie zu zeichnen</translation>
    </message>
    <message>
        <source>Learn from the texts alone</source>
        <translation>Aus den Texten allein lernen</translation>
    </message>
    <message>
        <source>Treat as texts</source>
        <translation>Als Texte behandeln</translation>
    </message>
    <message>
        <source>Undo {words}</source>
        <translation>Rückgängig: {words}</translation>
    </message>
    <message>
        <source>Working out what that changes …</source>
        <translation>Die Folgen der Änderung werden ermittelt …</translation>
    </message>
    <message>
        <source>Show findings</source>
        <translation>Befunde zeigen</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Learn to draw</source>
        <translation>Zeichnen lernen</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Select all of {name}</source>
        <translation>Alle auswählen: {name}</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>{value} GB</source>
        <translation>{value} GB</translation>
    </message>
    <message>
        <source>{value} MB</source>
        <translation>{value} MB</translation>
    </message>
    <message>
        <source>{value} kB</source>
        <translation>{value} kB</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>comma separated</source>
        <translation>durch Komma getrennt</translation>
    </message>
    <message>
        <source>semicolon separated</source>
        <translation>durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>tab separated</source>
        <translation>durch Tabulator getrennt</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>durch Striche getrennt</translation>
    </message>
    <message>
        <source>separated by blanks</source>
        <translation>durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>separated by {mark}</source>
        <translation>durch {mark} getrennt</translation>
    </message>
    <message>
        <source>Read from sheet {sheet}.</source>
        <translation>Aus dem Blatt {sheet} gelesen.</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>Gelesen als {encoding}.</translation>
    </message>
    <message>
        <source>Read as {separated}, {encoding}, with a header line.</source>
        <translation>Gelesen als {separated}, {encoding}, mit Kopfzeile.</translation>
    </message>
    <message>
        <source>Read as {separated}, {encoding}, without a header line.</source>
        <translation>Gelesen als {separated}, {encoding}, ohne Kopfzeile.</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>Gradient Desk</source>
        <translation>Gradient Desk</translation>
    </message>
    <message>
        <source>Delete {size}</source>
        <translation>{size} löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete the run {name}? It takes {size}.</source>
        <translation>Den Lauf {name} löschen? Er belegt {size}.</translation>
    </message>
    <message>
        <source>Delete {count} runs? They take {size}.</source>
        <translation>{count} Läufe löschen? Sie belegen {size}.</translation>
    </message>
    <message>
        <source>Settings, curves, scores and model go for good. The data it learned from stay.</source>
        <translation>Einstellungen, Kurven, Ergebnisse und Modell gehen endgültig verloren. Die Daten, aus denen er gelernt hat, bleiben.</translation>
    </message>
    <message>
        <source>Files that no training wrote lie there and go too: {files}.</source>
        <translation>Dort liegen Dateien, die kein Training geschrieben hat; sie werden mit gelöscht: {files}.</translation>
    </message>
</context>
<context>
    <name>DenoisingPanel</name>
    <message>
        <source>What is shown of a step</source>
        <translation>Was von einem Schritt gezeigt wird</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Was es sieht</translation>
    </message>
    <message>
        <source>What it takes it for</source>
        <translation>Wofür es das hält</translation>
    </message>
    <message>
        <source>Step from noise to picture</source>
        <translation>Schritt vom Rauschen zum Bild</translation>
    </message>
    <message>
        <source>Pictures at this step</source>
        <translation>Bilder bei diesem Schritt</translation>
    </message>
    <message>
        <source>Way of the chosen picture</source>
        <translation>Weg des gewählten Bildes</translation>
    </message>
    <message>
        <source>Other noise</source>
        <translation>Anderes Rauschen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>The whole way of picture {number}, {name}</source>
        <translation>Der ganze Weg von Bild {number}, {name}</translation>
    </message>
    <message>
        <source>The whole way of picture {number}</source>
        <translation>Der ganze Weg von Bild {number}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open data</source>
        <translation>Daten öffnen</translation>
    </message>
    <message>
        <source>Recover edits</source>
        <translation>Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Locate the data</source>
        <translation>Daten suchen</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Neues Experiment</translation>
    </message>
    <message>
        <source>Load data first.</source>
        <translation>Lade zuerst Daten.</translation>
    </message>
    <message>
        <source>There is no complete experiment to save.</source>
        <translation>Es gibt kein vollständiges Experiment zum Speichern.</translation>
    </message>
    <message>
        <source>The experiment was not saved.</source>
        <translation>Das Experiment wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The run can&apos;t be opened.</source>
        <translation>Der Lauf lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The run&apos;s experiment can&apos;t be read.</source>
        <translation>Das Experiment des Laufs lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Set up a run again</source>
        <translation>Lauf neu einrichten</translation>
    </message>
    <message>
        <source>The training can&apos;t start.</source>
        <translation>Das Training kann nicht starten.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Warte, bis es fertig ist, oder stoppe es dort.</translation>
    </message>
    <message>
        <source>Another window is training.</source>
        <translation>Ein anderes Fenster trainiert gerade.</translation>
    </message>
    <message>
        <source>{path} is not there. Show where they lie now.</source>
        <translation>{path} ist nicht da. Zeig, wo die Daten jetzt liegen.</translation>
    </message>
    <message>
        <source>The run&apos;s data are not where they were.</source>
        <translation>Die Daten des Laufs sind nicht mehr dort, wo sie waren.</translation>
    </message>
    <message>
        <source>The experiment can&apos;t be opened.</source>
        <translation>Das Experiment lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Open experiment</source>
        <translation>Experiment öffnen</translation>
    </message>
    <message>
        <source>{name} is open in another window too.</source>
        <translation>{name} ist auch in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>Save your changes under another name.</source>
        <translation>Speichere deine Änderungen unter einem anderen Namen.</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Picture of the sample</source>
        <translation>Bild des Beispiels</translation>
    </message>
    <message>
        <source>Probability of each class</source>
        <translation>Wahrscheinlichkeit jeder Klasse</translation>
    </message>
    <message>
        <source>Text of the sample</source>
        <translation>Text des Beispiels</translation>
    </message>
    <message>
        <source>Sequence of the sample</source>
        <translation>Sequenz des Beispiels</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Columns of the sample</source>
        <translation>Spalten des Beispiels</translation>
    </message>
    <message>
        <source>Choose a sample to see all about it.</source>
        <translation>Wähle ein Beispiel, um alles darüber zu sehen.</translation>
    </message>
    <message>
        <source>Right. Foretelling a token costs {loss} nats.</source>
        <translation>Richtig. Ein Token vorherzusagen kostet {loss} Nats.</translation>
    </message>
    <message>
        <source>{edits} edits to a right answer of {tokens} tokens. Foretelling a token costs {loss} nats.</source>
        <translation>{edits} Korrekturen bis zu einer richtigen Antwort von {tokens} Token. Ein Token vorherzusagen kostet {loss} Nats.</translation>
    </message>
    <message>
        <source>{count} tokens; the loss of each is {loss} on average.</source>
        <translation>{count} Token; der Verlust je Token ist im Mittel {loss}.</translation>
    </message>
    <message>
        <source>Its score is {score}.</source>
        <translation>Der Anomaliewert ist {score}.</translation>
    </message>
    <message>
        <source>the label calls it unusual</source>
        <translation>das Label nennt es ungewöhnlich</translation>
    </message>
    <message>
        <source>the label calls it usual</source>
        <translation>das Label nennt es üblich</translation>
    </message>
    <message>
        <source>Its score is {score}; {label}.</source>
        <translation>Der Anomaliewert ist {score}; {label}.</translation>
    </message>
    <message>
        <source>Its loss is {loss}.</source>
        <translation>Der Verlust ist {loss}.</translation>
    </message>
    <message>
        <source>Costs {loss} nats to describe.</source>
        <translation>Kostet {loss} Nats zu beschreiben.</translation>
    </message>
    <message>
        <source>{target} is {actual}; the model says {said}, {error} off.</source>
        <translation>{target} ist {actual}; das Modell sagt {said}, {error} daneben.</translation>
    </message>
    <message>
        <source>Is {actual}; the model says so with {share}. Loss {loss}.</source>
        <translation>Ist {actual}; das Modell sagt das mit {share}. Verlust {loss}.</translation>
    </message>
    <message>
        <source>Is {actual}; the model says {said} with {share}. Loss {loss}.</source>
        <translation>Ist {actual}; das Modell sagt {said} mit {share}. Verlust {loss}.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>What a training uses</source>
        <translation>Was ein Training nutzt</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Check the installation</source>
        <translation>Installation prüfen</translation>
    </message>
    <message>
        <source>Check of the installation</source>
        <translation>Prüfung der Installation</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>The training set up now takes a few seconds.</source>
        <translation>Das eingestellte Training dauert jetzt ein paar Sekunden.</translation>
    </message>
    <message>
        <source>The training set up now takes about {time}.</source>
        <translation>Das eingestellte Training dauert jetzt etwa {time}.</translation>
    </message>
    <message>
        <source>A small network is trained in a process of its own.</source>
        <translation>Ein kleines Netz wird in einem eigenen Prozess trainiert.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>hier nachsehen</translation>
    </message>
</context>
<context>
    <name>DeviceChip</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>What the training takes: share of all cores, and memory.</source>
        <translation>Was das Training braucht: Anteil aller Kerne und Speicher.</translation>
    </message>
    <message>
        <source>CPU, {memory}</source>
        <translation>CPU, {memory}</translation>
    </message>
    <message>
        <source>CPU {share} %, {memory}</source>
        <translation>CPU {share} %, {memory}</translation>
    </message>
</context>
<context>
    <name>DifferencesCard</name>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Check two runs or more in the table to see in what they differ.</source>
        <translation>Kreuze in der Tabelle zwei oder mehr Läufe an, um zu sehen, worin sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>1 setting is the same</source>
        <translation>1 Einstellung ist gleich</translation>
    </message>
    <message>
        <source>{count} settings are the same</source>
        <translation>{count} Einstellungen sind gleich</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>Epoche {number}</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Früh beendet</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>Test: {figure}</source>
        <translation>Test: {figure}</translation>
    </message>
</context>
<context>
    <name>DropCard</name>
    <message>
        <source>Drop a file or a folder here</source>
        <translation>Leg hier eine Datei oder einen Ordner ab</translation>
    </message>
    <message>
        <source>A table (CSV, Excel), a folder or .zip of images or of texts, or one long text. Folder names become the classes.</source>
        <translation>Eine Tabelle (CSV, Excel), ein Ordner oder .zip mit Bildern oder Texten, oder ein langer Text. Die Namen der Ordner werden die Klassen.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Paste a table or a text</source>
        <translation>Tabelle oder Text einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Put files that belong together into one folder and drop the folder.</source>
        <translation>Lege Dateien, die zusammengehören, in einen Ordner und zieh den Ordner herein.</translation>
    </message>
    <message>
        <source>One thing is opened at a time.</source>
        <translation>Es wird immer nur eines geöffnet.</translation>
    </message>
    <message>
        <source>{first} has {lines} lines and {second} has {others}, so they don&apos;t belong together line by line.</source>
        <translation>{first} hat {lines} Zeilen und {second} hat {others}, also gehören sie nicht Zeile für Zeile zusammen.</translation>
    </message>
    <message>
        <source>Answers in a second file</source>
        <translation>Antworten in einer zweiten Datei</translation>
    </message>
    <message>
        <source>{first} and {second} have {count} lines each, so they were opened as pairs.</source>
        <translation>{first} und {second} haben je {count} Zeilen, also wurden sie als Paare geöffnet.</translation>
    </message>
    <message>
        <source>Each line of the second file answers the same line of the first.</source>
        <translation>Jede Zeile der zweiten Datei antwortet auf dieselbe Zeile der ersten.</translation>
    </message>
    <message>
        <source>Open {first} alone</source>
        <translation>Nur {first} öffnen</translation>
    </message>
</context>
<context>
    <name>DuelPanel</name>
    <message>
        <source>Verdicts over the epochs</source>
        <translation>Urteile über die Epochen</translation>
    </message>
    <message>
        <source>Share of each class</source>
        <translation>Anteil jeder Klasse</translation>
    </message>
    <message>
        <source>Share of each class among the drawn pictures</source>
        <translation>Anteil jeder Klasse an den gezeichneten Bildern</translation>
    </message>
    <message>
        <source>D(real), of given pictures</source>
        <translation>D(real), der gegebenen Bilder</translation>
    </message>
    <message>
        <source>D(fake), of drawn pictures</source>
        <translation>D(fake), der gezeichneten Bilder</translation>
    </message>
    <message>
        <source>Mean verdict</source>
        <translation>Mittleres Urteil</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Right: among the given pictures. Told by a simple judge that is right in {share} of cases.</source>
        <translation>Rechts: unter den gegebenen Bildern. Bestimmt von einem einfachen Prüfer, der in {share} der Fälle richtig liegt.</translation>
    </message>
    <message>
        <source>Right: among the given pictures. A simple judge, right in {share} of cases, finds the class that was asked for in {agreement} of the drawn ones.</source>
        <translation>Rechts: unter den gegebenen Bildern. Ein einfacher Prüfer, der in {share} der Fälle richtig liegt, findet in {agreement} der gezeichneten die Klasse, die verlangt war.</translation>
    </message>
    <message>
        <source>Before the training the pictures are nothing but noise.</source>
        <translation>Vor dem Training sind die Bilder nichts als Rauschen.</translation>
    </message>
    <message>
        <source>No sign of collapse: drawn pictures differ {share} as much as given ones.</source>
        <translation>Kein Zeichen eines Kollapses: Gezeichnete Bilder unterscheiden sich {share} so stark wie gegebene.</translation>
    </message>
    <message>
        <source>The drawn pictures look alike: they differ only {share} as much as given ones. If that stays, lower the learning rate or give the generator more numbers of noise.</source>
        <translation>Die gezeichneten Bilder sehen einander ähnlich: Sie unterscheiden sich nur {share} so stark wie gegebene. Bleibt das so, senke die Lernrate oder gib dem Generator mehr Zahlen Rauschen.</translation>
    </message>
    <message>
        <source>Hardly ever drawn: {classes}.</source>
        <translation>Kaum je gezeichnet: {classes}.</translation>
    </message>
    <message>
        <source>The discriminator is sure of nearly every picture, so the generator learns little from it. Lower the learning rate, or give the discriminator fewer filters.</source>
        <translation>Der Diskriminator ist sich bei fast jedem Bild sicher, daher lernt der Generator wenig von ihm. Senke die Lernrate oder gib dem Diskriminator weniger Filter.</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Your data stay on this computer.</source>
        <translation>Deine Daten bleiben auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>Look at log.txt in the run folder, then train again.</source>
        <translation>Sieh in log.txt im Ordner des Laufs nach und trainiere dann noch einmal.</translation>
    </message>
    <message>
        <source>The training failed.</source>
        <translation>Das Training ist gescheitert.</translation>
    </message>
    <message>
        <source>The training failed after epoch {epoch}.</source>
        <translation>Das Training ist nach Epoche {epoch} gescheitert.</translation>
    </message>
    <message>
        <source>Another program trains this run.</source>
        <translation>Ein anderes Programm trainiert diesen Lauf.</translation>
    </message>
    <message>
        <source>Its curves as saved so far.</source>
        <translation>Seine bisher gespeicherten Kurven.</translation>
    </message>
    <message>
        <source>Training ended at epoch {epoch}.</source>
        <translation>Das Training endete bei Epoche {epoch}.</translation>
    </message>
    <message>
        <source>Training ended at epoch {epoch}. Epoch {best} was best.</source>
        <translation>Das Training endete bei Epoche {epoch}. Epoche {best} war die beste.</translation>
    </message>
    <message>
        <source>On the test part: {figure} {score}.</source>
        <translation>Im Testteil: {figure} {score}.</translation>
    </message>
    <message>
        <source>always the mean picture {score}</source>
        <translation>immer das mittlere Bild {score}</translation>
    </message>
    <message>
        <source>{score}, {guessing}</source>
        <translation>{score}, {guessing}</translation>
    </message>
    <message>
        <source>The training was interrupted at epoch {epoch}.</source>
        <translation>Das Training wurde in Epoche {epoch} unterbrochen.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly.</source>
        <translation>Der Trainingsprozess endete unerwartet.</translation>
    </message>
    <message>
        <source>Nothing was saved yet, so it has to start over.</source>
        <translation>Es wurde noch nichts gespeichert, also muss es neu beginnen.</translation>
    </message>
    <message>
        <source>What was saved is kept. Resume goes on from the last checkpoint.</source>
        <translation>Das Gespeicherte bleibt erhalten. „Fortsetzen“ macht am letzten Sicherungspunkt weiter.</translation>
    </message>
    <message>
        <source>Not everything is saved.</source>
        <translation>Nicht alles ist gespeichert.</translation>
    </message>
    <message>
        <source>The memory did not suffice.</source>
        <translation>Der Speicher reichte nicht.</translation>
    </message>
    <message>
        <source>The data have changed.</source>
        <translation>Die Daten haben sich geändert.</translation>
    </message>
    <message>
        <source>The model is not scored.</source>
        <translation>Das Modell ist nicht bewertet.</translation>
    </message>
    <message>
        <source>A checkpoint was damaged.</source>
        <translation>Ein Sicherungspunkt war beschädigt.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>What was saved is kept.</source>
        <translation>Das Gespeicherte bleibt erhalten.</translation>
    </message>
    <message>
        <source>After a lack of memory, a smaller batch takes less.</source>
        <translation>Nach einem Mangel an Speicher braucht ein kleinerer Batch weniger.</translation>
    </message>
    <message>
        <source>Go on with batch {size}</source>
        <translation>Mit Batch {size} weitermachen</translation>
    </message>
    <message>
        <source>Training of {template} on {data} was interrupted at epoch {epoch}.</source>
        <translation>Das Training von {template} auf {data} wurde in Epoche {epoch} unterbrochen.</translation>
    </message>
    <message>
        <source>What was trained so far is kept.</source>
        <translation>Was bisher trainiert wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Reset {}</source>
        <translation>{} zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Evaluate</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>Verlust {loss}</translation>
    </message>
    <message>
        <source>{loss} nats</source>
        <translation>{loss} Nats</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>Anomaliewert {score}</translation>
    </message>
    <message>
        <source>{count} edits</source>
        <translation>{count} Korrekturen</translation>
    </message>
    <message>
        <source>is {actual}, says {said}</source>
        <translation>ist {actual}, sagt {said}</translation>
    </message>
    <message>
        <source>is {actual}, says {said} with {share}</source>
        <translation>ist {actual}, sagt {said} mit {share}</translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <translation>{day} {clock}</translation>
    </message>
    <message>
        <source>guessing {score}</source>
        <translation>Raten {score}</translation>
    </message>
    <message>
        <source>{template}, not scored yet.</source>
        <translation>{template}, noch nicht bewertet.</translation>
    </message>
    <message>
        <source>{template}, weights of epoch {epoch}, on {count} test images it has never seen.</source>
        <translation>{template}, Gewichte der Epoche {epoch}, auf {count} Testbildern, die es nie gesehen hat.</translation>
    </message>
    <message>
        <source>{template}, on {count} test images it has never seen.</source>
        <translation>{template}, auf {count} Testbildern, die es nie gesehen hat.</translation>
    </message>
    <message>
        <source>{template}, weights of epoch {epoch}, on {count} test pairs it has never seen.</source>
        <translation>{template}, Gewichte von Epoche {epoch}, an {count} nie gesehenen Testpaaren.</translation>
    </message>
    <message>
        <source>{template}, on {count} test pairs it has never seen.</source>
        <translation>{template}, an {count} nie gesehenen Testpaaren.</translation>
    </message>
    <message>
        <source>{template}, weights of epoch {epoch}, on {count} passages it has never seen.</source>
        <translation>{template}, Gewichte von Epoche {epoch}, an {count} nie gesehenen Abschnitten.</translation>
    </message>
    <message>
        <source>{template}, on {count} passages it has never seen.</source>
        <translation>{template}, an {count} nie gesehenen Abschnitten.</translation>
    </message>
    <message>
        <source>{template}, weights of epoch {epoch}, on {count} test sequences it has never seen.</source>
        <translation>{template}, Gewichte der Epoche {epoch}, an {count} nie gesehenen Testsequenzen.</translation>
    </message>
    <message>
        <source>{template}, on {count} test sequences it has never seen.</source>
        <translation>{template}, an {count} nie gesehenen Testsequenzen.</translation>
    </message>
    <message>
        <source>{template}, weights of epoch {epoch}, on {count} test texts it has never seen.</source>
        <translation>{template}, Gewichte von Epoche {epoch}, an {count} nie gesehenen Testtexten.</translation>
    </message>
    <message>
        <source>{template}, on {count} test texts it has never seen.</source>
        <translation>{template}, an {count} nie gesehenen Testtexten.</translation>
    </message>
    <message>
        <source>{template}, weights of epoch {epoch}, on {count} test rows it has never seen.</source>
        <translation>{template}, Gewichte der Epoche {epoch}, auf {count} Testzeilen, die es nie gesehen hat.</translation>
    </message>
    <message>
        <source>{template}, on {count} test rows it has never seen.</source>
        <translation>{template}, auf {count} Testzeilen, die es nie gesehen hat.</translation>
    </message>
    <message>
        <source>{count} of {whole}, worst first</source>
        <translation>{count} von {whole}, schlechteste zuerst</translation>
    </message>
</context>
<context>
    <name>EvaluatePage</name>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Reading the run …</source>
        <translation>Der Lauf wird gelesen …</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Wird bewertet</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Neu einrichten</translation>
    </message>
    <message>
        <source>Use the model</source>
        <translation>Modell anwenden</translation>
    </message>
    <message>
        <source>This run can&apos;t be shown</source>
        <translation>Dieser Lauf lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>The run can&apos;t be read.</source>
        <translation>Der Lauf lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Scoring the test part …</source>
        <translation>Der Testteil wird bewertet …</translation>
    </message>
    <message>
        <source>This run ended before its scores were written.</source>
        <translation>Dieser Lauf endete, bevor seine Ergebnisse geschrieben waren.</translation>
    </message>
    <message>
        <source>Scoring the test part to show the samples behind these numbers …</source>
        <translation>Der Testteil wird bewertet, um die Beispiele hinter diesen Zahlen zu zeigen …</translation>
    </message>
    <message>
        <source>This run was not scored</source>
        <translation>Dieser Lauf wurde nicht bewertet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The test part can&apos;t be scored.</source>
        <translation>Der Testteil lässt sich nicht bewerten.</translation>
    </message>
    <message>
        <source>The test part is being scored.</source>
        <translation>Der Testteil wird gerade bewertet.</translation>
    </message>
    <message>
        <source>{name} taken for {answer}</source>
        <translation>{name} für {answer} gehalten</translation>
    </message>
    <message>
        <source>{name} recognised</source>
        <translation>{name} erkannt</translation>
    </message>
    <message>
        <source>Worst samples</source>
        <translation>Schlechteste Beispiele</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>These are the scores of the best weights it had. Resume goes on where it stopped.</source>
        <translation>Das sind die Ergebnisse der besten Gewichte. „Fortsetzen“ macht dort weiter, wo es anhielt.</translation>
    </message>
    <message>
        <source>The training was interrupted.</source>
        <translation>Das Training wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The training failed.</source>
        <translation>Das Training ist gescheitert.</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>Das Bild wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The samples can&apos;t be shown.</source>
        <translation>Die Beispiele lassen sich nicht zeigen.</translation>
    </message>
    <message>
        <source>This run was cancelled, so it kept no model.</source>
        <translation>Dieser Lauf wurde abgebrochen, daher hat er kein Modell behalten.</translation>
    </message>
    <message>
        <source>This run failed before it had a model. Its folder says why.</source>
        <translation>Dieser Lauf scheiterte, bevor er ein Modell hatte. In seinem Ordner steht, warum.</translation>
    </message>
    <message>
        <source>This run was interrupted before it kept a model. Resume it.</source>
        <translation>Dieser Lauf wurde unterbrochen, bevor er ein Modell behielt. Setze ihn fort.</translation>
    </message>
    <message>
        <source>This run was interrupted before anything was saved. Train it again.</source>
        <translation>Dieser Lauf wurde unterbrochen, bevor etwas gespeichert war. Trainiere ihn noch einmal.</translation>
    </message>
    <message>
        <source>Nothing to evaluate in {run}</source>
        <translation>In {run} gibt es nichts zu bewerten</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zu Trainieren</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Export {format}</source>
        <translation>{format} exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Cancel {format}</source>
        <translation>{format} abbrechen</translation>
    </message>
    <message>
        <source>Show {format}</source>
        <translation>{format} zeigen</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>TensorFlow Serving</source>
        <translation>TensorFlow Serving</translation>
    </message>
    <message>
        <source>Phones and small boards</source>
        <translation>Telefone und kleine Platinen</translation>
    </message>
    <message>
        <source>Most languages and runtimes</source>
        <translation>Die meisten Sprachen und Laufzeiten</translation>
    </message>
    <message>
        <source>Model, predict.py, model card</source>
        <translation>Modell, predict.py, Modellkarte</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the export folder</source>
        <translation>Exportordner ändern</translation>
    </message>
    <message>
        <source>Each file is opened again and has to give the same answers to samples of the test part.</source>
        <translation>Jede Datei wird wieder geöffnet und muss für Beispiele des Testteils dieselben Antworten geben.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be made: {reason}. Change the folder below.</source>
        <translation>{folder} lässt sich nicht anlegen: {reason}. Ändere unten den Ordner.</translation>
    </message>
    <message>
        <source>Preparing the engine. This takes a few seconds.</source>
        <translation>Die Engine wird vorbereitet. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Writing it, opening it again, comparing answers</source>
        <translation>Wird geschrieben, wieder geöffnet und verglichen</translation>
    </message>
    <message>
        <source>Same answers, no difference.</source>
        <translation>Gleiche Antworten, kein Unterschied.</translation>
    </message>
    <message>
        <source>Same answers, within {difference}.</source>
        <translation>Gleiche Antworten, höchstens {difference} Abstand.</translation>
    </message>
    <message>
        <source>Last self-test: {format}</source>
        <translation>Letzter Selbsttest: {format}</translation>
    </message>
    <message>
        <source>Samples compared</source>
        <translation>Verglichene Beispiele</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation>Größter Unterschied</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>Geöffnet mit</translation>
    </message>
    <message>
        <source>Choose where exports go</source>
        <translation>Wähle, wohin Exporte kommen</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>What is {}?</source>
        <translation>Was ist {}?</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>{name}, table</source>
        <translation>{name}, Tabelle</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>{name}: show as table</source>
        <translation>{name}: als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>{name}: show as chart</source>
        <translation>{name}: als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>This network has no filters.</source>
        <translation>Dieses Netz hat keine Filter.</translation>
    </message>
    <message>
        <source>The {count} filters of the first layer, {height} × {width} weights each.</source>
        <translation>Die {count} Filter der ersten Schicht, je {height} × {width} Gewichte.</translation>
    </message>
    <message>
        <source>Some of the {count} filters of the first layer, {height} × {width} weights each.</source>
        <translation>Einige der {count} Filter der ersten Schicht, je {height} × {width} Gewichte.</translation>
    </message>
    <message>
        <source>A filter answers where the picture is bright at its light places and dark at its dark ones.</source>
        <translation>Ein Filter spricht an, wo das Bild an seinen hellen Stellen hell und an seinen dunklen dunkel ist.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{column} is empty</source>
        <translation>{column} ist leer</translation>
    </message>
    <message>
        <source>{column} is ignored</source>
        <translation>{column} wird ignoriert</translation>
    </message>
    <message>
        <source>{count} columns are empty</source>
        <translation>{count} Spalten sind leer</translation>
    </message>
    <message>
        <source>{column} never changes</source>
        <translation>{column} ändert sich nie</translation>
    </message>
    <message>
        <source>{count} columns never change</source>
        <translation>{count} Spalten ändern sich nie</translation>
    </message>
    <message>
        <source>{column} names the rows</source>
        <translation>{column} benennt die Zeilen</translation>
    </message>
    <message>
        <source>{count} columns name the rows</source>
        <translation>{count} Spalten benennen die Zeilen</translation>
    </message>
    <message>
        <source>{column} holds texts</source>
        <translation>{column} enthält Texte</translation>
    </message>
    <message>
        <source>{column} has {count} gaps ({share})</source>
        <translation>{column} hat {count} Lücken ({share})</translation>
    </message>
    <message>
        <source>{column} has 1 gap ({share})</source>
        <translation>{column} hat 1 Lücke ({share})</translation>
    </message>
    <message>
        <source>{count} columns have gaps</source>
        <translation>{count} Spalten haben Lücken</translation>
    </message>
    <message>
        <source>{count} cells of {column} are no numbers</source>
        <translation>{count} Zellen von {column} sind keine Zahlen</translation>
    </message>
    <message>
        <source>1 cell of {column} is no number</source>
        <translation>1 Zelle von {column} ist keine Zahl</translation>
    </message>
    <message>
        <source>{count} columns hold cells that are no numbers</source>
        <translation>{count} Spalten enthalten Zellen, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>{count} numbers of {column} are too large</source>
        <translation>{count} Zahlen von {column} sind zu groß</translation>
    </message>
    <message>
        <source>1 number of {column} is too large</source>
        <translation>1 Zahl von {column} ist zu groß</translation>
    </message>
    <message>
        <source>{count} columns hold numbers that are too large</source>
        <translation>{count} Spalten enthalten zu große Zahlen</translation>
    </message>
    <message>
        <source>{count} columns repeat others</source>
        <translation>{count} Spalten wiederholen andere</translation>
    </message>
    <message>
        <source>{column} repeats another column</source>
        <translation>{column} wiederholt eine andere Spalte</translation>
    </message>
    <message>
        <source>{count} rows are exact copies</source>
        <translation>{count} Zeilen sind exakte Kopien</translation>
    </message>
    <message>
        <source>1 row is an exact copy</source>
        <translation>1 Zeile ist eine exakte Kopie</translation>
    </message>
    <message>
        <source>{count} copies stand in two parts</source>
        <translation>{count} Kopien stehen in zwei Teilen</translation>
    </message>
    <message>
        <source>1 copy stands in two parts</source>
        <translation>1 Kopie steht in zwei Teilen</translation>
    </message>
    <message>
        <source>{count} columns take no part</source>
        <translation>{count} Spalten nehmen nicht teil</translation>
    </message>
    <message>
        <source>1 column takes no part</source>
        <translation>1 Spalte nimmt nicht teil</translation>
    </message>
    <message>
        <source>{count} NUL characters were left out</source>
        <translation>{count} NUL-Zeichen wurden weggelassen</translation>
    </message>
    <message>
        <source>1 NUL character was left out</source>
        <translation>1 NUL-Zeichen wurde weggelassen</translation>
    </message>
    <message>
        <source>{count} rows have no text</source>
        <translation>{count} Zeilen haben keinen Text</translation>
    </message>
    <message>
        <source>1 row has no text</source>
        <translation>1 Zeile hat keinen Text</translation>
    </message>
    <message>
        <source>{count} lines repeat others</source>
        <translation>{count} Zeilen wiederholen andere</translation>
    </message>
    <message>
        <source>{count} tokens are few</source>
        <translation>{count} Token sind wenige</translation>
    </message>
    <message>
        <source>{count} tokens are unknown</source>
        <translation>{count} Token sind unbekannt</translation>
    </message>
    <message>
        <source>1 token is unknown</source>
        <translation>1 Token ist unbekannt</translation>
    </message>
    <message>
        <source>{column} is unknown in {count} rows</source>
        <translation>{column} ist in {count} Zeilen unbekannt</translation>
    </message>
    <message>
        <source>{column} is unknown in 1 row</source>
        <translation>{column} ist in 1 Zeile unbekannt</translation>
    </message>
    <message>
        <source>{count} rows are too few</source>
        <translation>{count} Zeilen sind zu wenige</translation>
    </message>
    <message>
        <source>1 row is too few</source>
        <translation>1 Zeile ist zu wenig</translation>
    </message>
    <message>
        <source>{count} rows are few</source>
        <translation>{count} Zeilen sind wenige</translation>
    </message>
    <message>
        <source>Every answer is the same</source>
        <translation>Jede Antwort ist gleich</translation>
    </message>
    <message>
        <source>{count} classes are too many</source>
        <translation>{count} Klassen sind zu viele</translation>
    </message>
    <message>
        <source>Nearly every row has its own answer</source>
        <translation>Fast jede Zeile hat ihre eigene Antwort</translation>
    </message>
    <message>
        <source>{count} classes have very few samples</source>
        <translation>{count} Klassen haben sehr wenige Beispiele</translation>
    </message>
    <message>
        <source>1 class has very few samples</source>
        <translation>1 Klasse hat sehr wenige Beispiele</translation>
    </message>
    <message>
        <source>Classes are uneven</source>
        <translation>Klassen sind ungleich groß</translation>
    </message>
    <message>
        <source>{column} is the target in other words</source>
        <translation>{column} ist das Ziel in anderen Worten</translation>
    </message>
    <message>
        <source>{column} gives the target away</source>
        <translation>{column} verrät das Ziel</translation>
    </message>
    <message>
        <source>{share} of the texts are cut</source>
        <translation>{share} der Texte sind abgeschnitten</translation>
    </message>
    <message>
        <source>{count} pairs lack a side</source>
        <translation>{count} Paaren fehlt eine Seite</translation>
    </message>
    <message>
        <source>1 pair lacks a side</source>
        <translation>1 Paar fehlt eine Seite</translation>
    </message>
    <message>
        <source>{count} answers are the source itself</source>
        <translation>{count} Antworten sind die Quelle selbst</translation>
    </message>
    <message>
        <source>{count} sources have several answers</source>
        <translation>{count} Quellen haben mehrere Antworten</translation>
    </message>
    <message>
        <source>{count} pairs are too long</source>
        <translation>{count} Paare sind zu lang</translation>
    </message>
    <message>
        <source>1 pair is too long</source>
        <translation>1 Paar ist zu lang</translation>
    </message>
    <message>
        <source>{share} of the texts hold marks of web pages</source>
        <translation>{share} der Texte enthalten Zeichen von Webseiten</translation>
    </message>
    <message>
        <source>Texts name their own class</source>
        <translation>Texte nennen ihre eigene Klasse</translation>
    </message>
    <message>
        <source>The folder {folder} holds no text</source>
        <translation>Der Ordner {folder} enthält keinen Text</translation>
    </message>
    <message>
        <source>{count} files were left alone</source>
        <translation>{count} Dateien wurden nicht angerührt</translation>
    </message>
    <message>
        <source>1 file was left alone</source>
        <translation>1 Datei wurde nicht angerührt</translation>
    </message>
    <message>
        <source>{count} texts are in no part</source>
        <translation>{count} Texte sind in keinem Teil</translation>
    </message>
    <message>
        <source>1 text is in no part</source>
        <translation>1 Text ist in keinem Teil</translation>
    </message>
    <message>
        <source>{count} files can&apos;t be read</source>
        <translation>{count} Dateien sind nicht lesbar</translation>
    </message>
    <message>
        <source>1 file can&apos;t be read</source>
        <translation>1 Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>All pictures are of one class</source>
        <translation>Alle Bilder sind von einer Klasse</translation>
    </message>
    <message>
        <source>{count} pictures are exact copies</source>
        <translation>{count} Bilder sind exakte Kopien</translation>
    </message>
    <message>
        <source>1 picture is an exact copy</source>
        <translation>1 Bild ist eine exakte Kopie</translation>
    </message>
    <message>
        <source>{count} pictures stand under two classes</source>
        <translation>{count} Bilder stehen unter zwei Klassen</translation>
    </message>
    <message>
        <source>1 picture stands under two classes</source>
        <translation>1 Bild steht unter zwei Klassen</translation>
    </message>
    <message>
        <source>Pictures under two classes are left out</source>
        <translation>Bilder unter zwei Klassen werden weggelassen</translation>
    </message>
    <message>
        <source>The folder {folder} holds no picture</source>
        <translation>Der Ordner {folder} enthält kein Bild</translation>
    </message>
    <message>
        <source>{count} pictures have no class</source>
        <translation>{count} Bilder haben keine Klasse</translation>
    </message>
    <message>
        <source>1 picture has no class</source>
        <translation>1 Bild hat keine Klasse</translation>
    </message>
    <message>
        <source>{count} files are no pictures</source>
        <translation>{count} Dateien sind keine Bilder</translation>
    </message>
    <message>
        <source>1 file is no picture</source>
        <translation>1 Datei ist kein Bild</translation>
    </message>
    <message>
        <source>{count} pictures are in no part</source>
        <translation>{count} Bilder sind in keinem Teil</translation>
    </message>
    <message>
        <source>1 picture is in no part</source>
        <translation>1 Bild ist in keinem Teil</translation>
    </message>
    <message>
        <source>The rows follow each other in time</source>
        <translation>Die Zeilen folgen zeitlich aufeinander</translation>
    </message>
    <message>
        <source>No column says when each row was</source>
        <translation>Keine Spalte sagt, wann jede Zeile war</translation>
    </message>
    <message>
        <source>The rows were not in order</source>
        <translation>Die Zeilen waren nicht geordnet</translation>
    </message>
    <message>
        <source>The rows were put in order</source>
        <translation>Die Zeilen wurden geordnet</translation>
    </message>
    <message>
        <source>{count} rows have no {column}</source>
        <translation>{count} Zeilen haben keinen Wert in {column}</translation>
    </message>
    <message>
        <source>1 row has no {column}</source>
        <translation>1 Zeile hat keinen Wert in {column}</translation>
    </message>
    <message>
        <source>{column} has no fixed step</source>
        <translation>{column} hat keine feste Schrittweite</translation>
    </message>
    <message>
        <source>{count} steps of {column} are missing</source>
        <translation>{count} Schritte von {column} fehlen</translation>
    </message>
    <message>
        <source>1 step of {column} is missing</source>
        <translation>1 Schritt von {column} fehlt</translation>
    </message>
    <message>
        <source>{count} rows have no window</source>
        <translation>{count} Zeilen haben kein Fenster</translation>
    </message>
    <message>
        <source>1 row has no window</source>
        <translation>1 Zeile hat kein Fenster</translation>
    </message>
    <message>
        <source>Each row is a sequence of {count} steps</source>
        <translation>Jede Zeile ist eine Sequenz von {count} Schritten</translation>
    </message>
    <message>
        <source>One file of the archive was read</source>
        <translation>Eine Datei des Archivs wurde gelesen</translation>
    </message>
    <message>
        <source>Some columns were renamed</source>
        <translation>Einige Spalten wurden umbenannt</translation>
    </message>
    <message>
        <source>A column has no name</source>
        <translation>Eine Spalte hat keinen Namen</translation>
    </message>
    <message>
        <source>The header has two lines</source>
        <translation>Der Kopf hat zwei Zeilen</translation>
    </message>
    <message>
        <source>Lines before the table were skipped</source>
        <translation>Zeilen vor der Tabelle wurden übersprungen</translation>
    </message>
    <message>
        <source>Some characters can&apos;t be read</source>
        <translation>Einige Zeichen sind nicht lesbar</translation>
    </message>
    <message>
        <source>{count} rows of another length are left out</source>
        <translation>{count} Zeilen anderer Länge werden weggelassen</translation>
    </message>
    <message>
        <source>1 row of another length is left out</source>
        <translation>1 Zeile anderer Länge wird weggelassen</translation>
    </message>
    <message>
        <source>{count} comment lines were skipped</source>
        <translation>{count} Kommentarzeilen wurden übersprungen</translation>
    </message>
    <message>
        <source>1 comment line was skipped</source>
        <translation>1 Kommentarzeile wurde übersprungen</translation>
    </message>
    <message>
        <source>{count} blank lines were skipped</source>
        <translation>{count} Leerzeilen wurden übersprungen</translation>
    </message>
    <message>
        <source>1 blank line was skipped</source>
        <translation>1 Leerzeile wurde übersprungen</translation>
    </message>
    <message>
        <source>{count} lines after the table were skipped</source>
        <translation>{count} Zeilen nach der Tabelle wurden übersprungen</translation>
    </message>
    <message>
        <source>1 line after the table was skipped</source>
        <translation>1 Zeile nach der Tabelle wurde übersprungen</translation>
    </message>
    <message>
        <source>Marks were read as missing</source>
        <translation>Zeichen wurden als fehlend gelesen</translation>
    </message>
    <message>
        <source>{column} may hold a mark for missing</source>
        <translation>{column} könnte ein Zeichen für fehlend enthalten</translation>
    </message>
    <message>
        <source>Thousands marks were understood</source>
        <translation>Tausenderzeichen wurden verstanden</translation>
    </message>
    <message>
        <source>{column} mixes kinds of cells</source>
        <translation>{column} mischt Arten von Zellen</translation>
    </message>
    <message>
        <source>{column} was converted</source>
        <translation>{column} wurde umgewandelt</translation>
    </message>
    <message>
        <source>The test set has columns of its own</source>
        <translation>Die Testdaten haben eigene Spalten</translation>
    </message>
    <message>
        <source>{count} rows were read</source>
        <translation>{count} Zeilen wurden gelesen</translation>
    </message>
    <message>
        <source>{count} rows decide, all are trained on</source>
        <translation>{count} Zeilen entscheiden, mit allen wird trainiert</translation>
    </message>
    <message>
        <source>{count} samples are left out</source>
        <translation>{count} Beispiele werden weggelassen</translation>
    </message>
    <message>
        <source>1 sample is left out</source>
        <translation>1 Beispiel wird weggelassen</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} offen</translation>
    </message>
    <message>
        <source>{count} fixed</source>
        <translation>{count} behoben</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nichts fällt auf.</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Dateien zeigen</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Use as category</source>
        <translation>Als Kategorie nehmen</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Zusammenhalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Ausgleichen</translation>
    </message>
    <message>
        <source>Ignore all</source>
        <translation>Alle ignorieren</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Ignore both</source>
        <translation>Beide ignorieren</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Trotzdem nutzen</translation>
    </message>
    <message>
        <source>Use both anyway</source>
        <translation>Trotzdem beide nutzen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Treat as texts</source>
        <translation>Als Texte behandeln</translation>
    </message>
    <message>
        <source>Keep as text</source>
        <translation>Als Text lassen</translation>
    </message>
    <message>
        <source>Read as missing</source>
        <translation>Als fehlend lesen</translation>
    </message>
    <message>
        <source>Treat as a series</source>
        <translation>Als Zeitreihe behandeln</translation>
    </message>
    <message>
        <source>Not for these data ({count})</source>
        <translation>Nicht für diese Daten ({count})</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Treated as</source>
        <translation>Behandelt als</translation>
    </message>
    <message>
        <source>What the rows are treated as</source>
        <translation>Als was die Zeilen behandelt werden</translation>
    </message>
    <message>
        <source>Nothing can be trained yet</source>
        <translation>Noch lässt sich nichts trainieren</translation>
    </message>
    <message>
        <source>The model reads {read} tokens and writes {written} at most</source>
        <translation>Das Modell liest höchstens {read} Token und schreibt höchstens {written}</translation>
    </message>
    <message>
        <source>Inputs after preparation: {count} a row</source>
        <translation>Eingaben nach der Aufbereitung: {count} je Zeile</translation>
    </message>
    <message>
        <source>Memory {used}</source>
        <translation>Speicher {used}</translation>
    </message>
    <message>
        <source>The model sees {steps} steps of {features} numbers</source>
        <translation>Das Modell sieht {steps} Schritte mit je {features} Zahlen</translation>
    </message>
    <message>
        <source>The model sees {length} tokens, {known} different ones are known</source>
        <translation>Das Modell sieht {length} Token, {known} verschiedene sind bekannt</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a series</source>
        <translation>eine Zeitreihe</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>a corpus</source>
        <translation>ein Korpus</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Treat as {kind}</source>
        <translation>Als {kind} behandeln</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Forecast of the test part</source>
        <translation>Prognose für den Testteil</translation>
    </message>
    <message>
        <source>Forecast of the test part, card</source>
        <translation>Prognose für den Testteil, Karte</translation>
    </message>
    <message>
        <source>Target to show</source>
        <translation>Gezeigtes Ziel</translation>
    </message>
    <message>
        <source>Steps ahead to show</source>
        <translation>Gezeigte Schritte voraus</translation>
    </message>
    <message>
        <source>Series to show</source>
        <translation>Gezeigte Reihe</translation>
    </message>
    <message>
        <source>How much to show</source>
        <translation>Gezeigter Umfang</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Latest {count}</source>
        <translation>Letzte {count}</translation>
    </message>
    <message>
        <source>1 step ahead</source>
        <translation>1 Schritt voraus</translation>
    </message>
    <message>
        <source>{count} steps ahead</source>
        <translation>{count} Schritte voraus</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Last season</source>
        <translation>Letzte Saison</translation>
    </message>
</context>
<context>
    <name>ForecastPanel</name>
    <message>
        <source>Stretch of the series</source>
        <translation>Ausschnitt der Zeitreihe</translation>
    </message>
    <message>
        <source>Forecast over the same stretch</source>
        <translation>Vorhersage über denselben Ausschnitt</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Steps from the first forecast</source>
        <translation>Schritte ab der ersten Vorhersage</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Iris flowers</source>
        <translation>Iris-Blüten</translation>
    </message>
    <message>
        <source>Name the species</source>
        <translation>Bestimme die Art</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Handgeschriebene Ziffern</translation>
    </message>
    <message>
        <source>Read a digit</source>
        <translation>Lies eine Ziffer</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Rezensionen</translation>
    </message>
    <message>
        <source>Satisfied or not</source>
        <translation>Zufrieden oder nicht</translation>
    </message>
    <message>
        <source>Tales</source>
        <translation>Märchen</translation>
    </message>
    <message>
        <source>Go on telling</source>
        <translation>Weitererzählen</translation>
    </message>
    <message>
        <source>Breast cancer</source>
        <translation>Brustkrebs</translation>
    </message>
    <message>
        <source>Malignant or benign</source>
        <translation>Bösartig oder gutartig</translation>
    </message>
    <message>
        <source>Drawn shapes</source>
        <translation>Gezeichnete Formen</translation>
    </message>
    <message>
        <source>Sort, or make new ones</source>
        <translation>Sortiere oder erzeuge neue</translation>
    </message>
    <message>
        <source>Three spirals</source>
        <translation>Drei Spiralen</translation>
    </message>
    <message>
        <source>Tell the arms apart</source>
        <translation>Unterscheide die Arme</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Wein</translation>
    </message>
    <message>
        <source>Name the grape</source>
        <translation>Bestimme die Rebsorte</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Predict its progress</source>
        <translation>Sag den Verlauf vorher</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Pumpe</translation>
    </message>
    <message>
        <source>Find its faults</source>
        <translation>Finde ihre Störungen</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Zwei Monde</translation>
    </message>
    <message>
        <source>Draw a curved border</source>
        <translation>Zieh eine krumme Grenze</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>Zwei Kreise</translation>
    </message>
    <message>
        <source>Draw a closed border</source>
        <translation>Zieh eine geschlossene Grenze</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesten</translation>
    </message>
    <message>
        <source>Tell how a hand moved</source>
        <translation>Sagen, wie sich eine Hand bewegte</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Teach it to answer</source>
        <translation>Antworten beibringen</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Write the result</source>
        <translation>Schreibe das Ergebnis</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Write them all alike</source>
        <translation>Schreibe alle gleich</translation>
    </message>
    <message>
        <source>{origin}. Licence: {licence}.</source>
        <translation>{origin}. Lizenz: {licence}.</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturen</translation>
    </message>
    <message>
        <source>{count} images</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>{count} texts</source>
        <translation>{count} Texte</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} Paare</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>Forecast the next day</source>
        <translation>Prognostiziere den nächsten Tag</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>picture in</source>
        <translation>Bild rein</translation>
    </message>
    <message>
        <source>row in</source>
        <translation>Zeile rein</translation>
    </message>
    <message>
        <source>past in</source>
        <translation>Vergangenes hinein</translation>
    </message>
    <message>
        <source>text in</source>
        <translation>Text hinein</translation>
    </message>
    <message>
        <source>source in</source>
        <translation>Quelle rein</translation>
    </message>
    <message>
        <source>data in</source>
        <translation>Daten rein</translation>
    </message>
    <message>
        <source>Tell apart</source>
        <translation>Unterscheiden</translation>
    </message>
    <message>
        <source>discriminative: {}, answer out</source>
        <translation>diskriminativ: {}, Antwort raus</translation>
    </message>
    <message>
        <source>{}, answer out</source>
        <translation>{}, Antwort raus</translation>
    </message>
    <message>
        <source>generative: pictures out, new or given back</source>
        <translation>generativ: Bilder raus, neue oder zurückgegebene</translation>
    </message>
    <message>
        <source>pictures out</source>
        <translation>Bilder raus</translation>
    </message>
    <message>
        <source>generative: source in, answer out</source>
        <translation>generativ: Quelle rein, Antwort raus</translation>
    </message>
    <message>
        <source>source in, answer out</source>
        <translation>Quelle rein, Antwort raus</translation>
    </message>
    <message>
        <source>Make new</source>
        <translation>Neues machen</translation>
    </message>
    <message>
        <source>generative: learns from texts alone</source>
        <translation>generativ: lernt aus Texten allein</translation>
    </message>
    <message>
        <source>from texts alone</source>
        <translation>aus Texten allein</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>generative: learns what is usual, without answers</source>
        <translation>generativ: lernt ohne Antworten, was üblich ist</translation>
    </message>
    <message>
        <source>without answers</source>
        <translation>ohne Antworten</translation>
    </message>
    <message>
        <source>Not for these data ({count})</source>
        <translation>Nicht für diese Daten ({count})</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
</context>
<context>
    <name>Generate</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed of the pictures</source>
        <translation>Startwert der Bilder</translation>
    </message>
    <message>
        <source>The same seed gives the same pictures; 0 gives those of the training.</source>
        <translation>Derselbe Startwert gibt dieselben Bilder; 0 gibt die aus dem Training.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class of the pictures</source>
        <translation>Klasse der Bilder</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Generate pictures</source>
        <translation>Bilder erzeugen</translation>
    </message>
    <message>
        <source>Save as PNG files</source>
        <translation>Als PNG-Dateien speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel saving pictures</source>
        <translation>Speichern der Bilder abbrechen</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of pictures</source>
        <translation>Ordner der Bilder öffnen</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Fortschritt des Speicherns</translation>
    </message>
    <message>
        <source>Generated pictures</source>
        <translation>Erzeugte Bilder</translation>
    </message>
    <message>
        <source>All in turn</source>
        <translation>Alle der Reihe nach</translation>
    </message>
    <message>
        <source>Mend the number first.</source>
        <translation>Berichtige zuerst die Zahl.</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}.</source>
        <translation>Eine ganze Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <source>No pictures were generated.</source>
        <translation>Es wurden keine Bilder erzeugt.</translation>
    </message>
    <message>
        <source>Picture {number}: {name}</source>
        <translation>Bild {number}: {name}</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>Choose a folder for the pictures</source>
        <translation>Wähle einen Ordner für die Bilder</translation>
    </message>
    <message>
        <source>Writing pictures: {percent} done</source>
        <translation>Bilder werden geschrieben: {percent} fertig</translation>
    </message>
    <message>
        <source>The pictures were not saved.</source>
        <translation>Die Bilder wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Preparing the engine. This takes a few seconds.</source>
        <translation>Die Engine wird vorbereitet. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Drawing pictures.</source>
        <translation>Bilder werden gezeichnet.</translation>
    </message>
    <message>
        <source>{count} pictures are in {folder}.</source>
        <translation>{count} Bilder liegen in {folder}.</translation>
    </message>
    <message>
        <source>The first {count} are shown. Save them to get all.</source>
        <translation>Die ersten {count} werden gezeigt. Speichere sie, um alle zu bekommen.</translation>
    </message>
    <message>
        <source>Click a picture to set its code and change it.</source>
        <translation>Klick auf ein Bild, um seinen Code zu übernehmen und zu ändern.</translation>
    </message>
    <message>
        <source>Writing pictures</source>
        <translation>Bilder werden geschrieben</translation>
    </message>
</context>
<context>
    <name>GlossaryCard</name>
    <message>
        <source>Find a term</source>
        <translation>Begriff suchen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Foretell a column</source>
        <translation>Eine Spalte vorhersagen</translation>
    </message>
    <message>
        <source>Predict a column</source>
        <translation>Eine Spalte vorhersagen</translation>
    </message>
    <message>
        <source>Name the class</source>
        <translation>Die Klasse nennen</translation>
    </message>
    <message>
        <source>Draw new pictures</source>
        <translation>Neue Bilder zeichnen</translation>
    </message>
    <message>
        <source>Squeeze and give back</source>
        <translation>Pressen und zurückgeben</translation>
    </message>
    <message>
        <source>Find what is unusual</source>
        <translation>Finden, was ungewöhnlich ist</translation>
    </message>
    <message>
        <source>Go on with the text</source>
        <translation>Den Text fortsetzen</translation>
    </message>
    <message>
        <source>Fill in blanks</source>
        <translation>Lücken füllen</translation>
    </message>
    <message>
        <source>Place words by meaning</source>
        <translation>Wörter nach Bedeutung ordnen</translation>
    </message>
    <message>
        <source>No answers are needed: the model squeezes each sample into a few numbers and gives it back.</source>
        <translation>Keine Antworten nötig: Das Modell presst jedes Beispiel in wenige Zahlen und gibt es zurück.</translation>
    </message>
    <message>
        <source>No answers are needed: what the model can&apos;t give back well is unusual. Labels are only compared with.</source>
        <translation>Keine Antworten nötig: Was das Modell nicht gut zurückgeben kann, ist ungewöhnlich. Mit Labels wird nur verglichen.</translation>
    </message>
    <message>
        <source>The texts are their own answers: at each place, the model guesses what comes next.</source>
        <translation>Die Texte sind ihre eigenen Antworten: An jeder Stelle rät das Modell, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>The texts are their own answers: some words are hidden, and the model guesses them.</source>
        <translation>Die Texte sind ihre eigenen Antworten: Einige Wörter sind verdeckt, und das Modell rät sie.</translation>
    </message>
    <message>
        <source>The texts are their own answers: words that stand near each other become alike.</source>
        <translation>Die Texte sind ihre eigenen Antworten: Wörter, die nahe beieinander stehen, werden einander ähnlich.</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>{title} ({count} changed)</source>
        <translation>{title} ({count} geändert)</translation>
    </message>
</context>
<context>
    <name>Heat</name>
    <message>
        <source>{row}, {column}: {value}</source>
        <translation>{row}, {column}: {value}</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Everything works with the keyboard; every hard word is explained.</source>
        <translation>Alles geht mit der Tastatur; jedes schwierige Wort wird erklärt.</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>Hilfethemen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>Herald</name>
    <message>
        <source>It took {duration}.</source>
        <translation>Es dauerte {duration}.</translation>
    </message>
    <message>
        <source>{name}: the training failed</source>
        <translation>{name}: Das Training ist gescheitert</translation>
    </message>
    <message>
        <source>{name}: the training ended unexpectedly</source>
        <translation>{name}: Das Training endete unerwartet</translation>
    </message>
    <message>
        <source>{name}: the training has ended</source>
        <translation>{name}: Das Training ist beendet</translation>
    </message>
    <message>
        <source>On the test part: {figure} {score}.</source>
        <translation>Im Testteil: {figure} {score}.</translation>
    </message>
</context>
<context>
    <name>HistogramsPanel</name>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Histograms of the layers</source>
        <translation>Histogramme der Schichten</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>{layer}, {units}</source>
        <translation>{layer}, {units}</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>Schicht {number}</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>{dead} of {units} units are silent for this row.</source>
        <translation>{dead} von {units} Einheiten sind bei dieser Zeile stumm.</translation>
    </message>
    <message>
        <source>{dead} of {units} units are dead: they say the same of every row.</source>
        <translation>{dead} von {units} Einheiten sind tot: Sie sagen zu jeder Zeile dasselbe.</translation>
    </message>
    <message>
        <source>Each row is one layer, from the input to the output.</source>
        <translation>Jede Zeile ist eine Schicht, von der Eingabe bis zur Ausgabe.</translation>
    </message>
    <message>
        <source>Without a known answer nothing is to be learned, so there are no gradients.</source>
        <translation>Ohne bekannte Antwort gibt es nichts zu lernen, also auch keine Gradienten.</translation>
    </message>
    <message>
        <source>The gradient vanishes: the first layer&apos;s is about {times} times smaller than the last one&apos;s.</source>
        <translation>Der Gradient verschwindet: Der der ersten Schicht ist etwa {times}-mal kleiner als der der letzten.</translation>
    </message>
    <message>
        <source>The gradient reaches the first layer. The further right the bars, the more a weight is moved.</source>
        <translation>Der Gradient erreicht die erste Schicht. Je weiter rechts die Balken, desto mehr wird ein Gewicht bewegt.</translation>
    </message>
</context>
<context>
    <name>ImagesView</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Images and findings</source>
        <translation>Bilder und Befunde</translation>
    </message>
    <message>
        <source>{count} images</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>{count} images in {classes} classes</source>
        <translation>{count} Bilder in {classes} Klassen</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>farbig</translation>
    </message>
    <message>
        <source>{width} × {height} {grey}</source>
        <translation>{width} × {height} {grey}</translation>
    </message>
    <message>
        <source>All of them can be read.</source>
        <translation>Alle sind lesbar.</translation>
    </message>
    <message>
        <source>{count} files can&apos;t be read.</source>
        <translation>{count} Dateien sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Images, findings or files</source>
        <translation>Bilder, Befunde oder Dateien</translation>
    </message>
    <message>
        <source>Find a file</source>
        <translation>Datei suchen</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Nach Klasse</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Nach Dateiname</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>Size of the images shown</source>
        <translation>Größe der gezeigten Bilder</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Decoding the images …</source>
        <translation>Bilder werden dekodiert …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why it can&apos;t be read</source>
        <translation>Warum sie nicht lesbar ist</translation>
    </message>
    <message>
        <source>Files that can&apos;t be read</source>
        <translation>Nicht lesbare Dateien</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Exclude the chosen images</source>
        <translation>Gewählte Bilder ausschließen</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>{count}, even</source>
        <translation>{count}, gleichmäßig</translation>
    </message>
    <message>
        <source>{count}, uneven</source>
        <translation>{count}, ungleichmäßig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} Bytes</translation>
    </message>
    <message>
        <source>{width} × {height}, {grey}, {size}</source>
        <translation>{width} × {height}, {grey}, {size}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <source>{count} images shown</source>
        <translation>{count} Bilder gezeigt</translation>
    </message>
    <message>
        <source>Select images first.</source>
        <translation>Wähle zuerst Bilder aus.</translation>
    </message>
    <message>
        <source>Select one image of a folder first.</source>
        <translation>Wähle zuerst ein Bild eines Ordners aus.</translation>
    </message>
    <message>
        <source>{count} images are left out</source>
        <translation>{count} Bilder werden weggelassen</translation>
    </message>
</context>
<context>
    <name>ImportancesPanel</name>
    <message>
        <source>Importance of each column</source>
        <translation>Wichtigkeit jeder Spalte</translation>
    </message>
    <message>
        <source>Effect of each value</source>
        <translation>Wirkung jedes Werts</translation>
    </message>
    <message>
        <source>{score} of {rows} rows are right. The bars say what is lost when one column&apos;s values are shuffled.</source>
        <translation>{score} von {rows} Zeilen sind richtig. Die Balken sagen, was verloren geht, wenn die Werte einer Spalte gemischt werden.</translation>
    </message>
    <message>
        <source>The RMSE of {rows} rows is {score}. The bars say what is lost when one column&apos;s values are shuffled.</source>
        <translation>Der RMSE von {rows} Zeilen ist {score}. Die Balken sagen, was verloren geht, wenn die Werte einer Spalte gemischt werden.</translation>
    </message>
    <message>
        <source>What each value adds to {answer}, against other values of its column.</source>
        <translation>Was jeder Wert zu {answer} beiträgt, gegenüber anderen Werten seiner Spalte.</translation>
    </message>
    <message>
        <source>The answer is {answer}. What each value adds to it, against others of its column.</source>
        <translation>Die Antwort ist {answer}. Was jeder Wert dazu beiträgt, gegenüber anderen seiner Spalte.</translation>
    </message>
    <message>
        <source>{count} more columns are not shown.</source>
        <translation>{count} weitere Spalten werden nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>What to look into</source>
        <translation>Worin du hineinsiehst</translation>
    </message>
    <message>
        <source>The model&apos;s own view can&apos;t be shown.</source>
        <translation>Die eigene Ansicht des Modells kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The most frequent words. Click one for its neighbours.</source>
        <translation>Die häufigsten Wörter. Klicke eines an, um seine Nachbarn zu sehen.</translation>
    </message>
    <message>
        <source>The words of the text under Try one, and what each adds to a class.</source>
        <translation>Die Wörter des Textes unter Eines ausprobieren, und was jedes zu einer Klasse beiträgt.</translation>
    </message>
    <message>
        <source>The model draws new pictures out of noise. Move the slider to see each step.</source>
        <translation>Das Modell zeichnet neue Bilder aus Rauschen. Bewege den Regler, um jeden Schritt zu sehen.</translation>
    </message>
    <message>
        <source>What the model makes of what stands under Try one.</source>
        <translation>Was das Modell aus dem macht, was unter Eines ausprobieren steht.</translation>
    </message>
    <message>
        <source>Opening the model.</source>
        <translation>Das Modell wird geöffnet.</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>Next control, the one before</source>
        <translation>Nächstes Element, das davor</translation>
    </message>
    <message>
        <source>Press a button, turn a switch</source>
        <translation>Knopf drücken, Schalter umlegen</translation>
    </message>
    <message>
        <source>buttons, switches</source>
        <translation>Knöpfe, Schalter</translation>
    </message>
    <message>
        <source>Another step or page</source>
        <translation>Anderer Schritt oder andere Seite</translation>
    </message>
    <message>
        <source>rail</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>Another tab or choice</source>
        <translation>Anderer Reiter, andere Wahl</translation>
    </message>
    <message>
        <source>tabs, choices</source>
        <translation>Reiter, Auswahlen</translation>
    </message>
    <message>
        <source>A little more or less</source>
        <translation>Etwas mehr oder weniger</translation>
    </message>
    <message>
        <source>number fields, sliders</source>
        <translation>Zahlenfelder, Regler</translation>
    </message>
    <message>
        <source>A lot more or less</source>
        <translation>Viel mehr oder weniger</translation>
    </message>
    <message>
        <source>number fields</source>
        <translation>Zahlenfelder</translation>
    </message>
    <message>
        <source>Change a cell</source>
        <translation>Zelle ändern</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Copy the rows, the picture</source>
        <translation>Zeilen oder Bild kopieren</translation>
    </message>
    <message>
        <source>tables, charts</source>
        <translation>Tabellen, Diagramme</translation>
    </message>
</context>
<context>
    <name>Latents</name>
    <message>
        <source>From a code</source>
        <translation>Aus einem Code</translation>
    </message>
    <message>
        <source>Picture of the code</source>
        <translation>Bild des Codes</translation>
    </message>
    <message>
        <source>All to 0</source>
        <translation>Alle auf 0</translation>
    </message>
    <message>
        <source>Set the code to 0</source>
        <translation>Code auf 0 setzen</translation>
    </message>
    <message>
        <source>{count} more numbers of the code stay as they are.</source>
        <translation>{count} weitere Zahlen des Codes bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Numbers of the code</source>
        <translation>Zahlen des Codes</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Zahl {number}</translation>
    </message>
    <message>
        <source>The code was not drawn.</source>
        <translation>Der Code wurde nicht gezeichnet.</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers from input to output</source>
        <translation>Schichten von Eingabe bis Ausgabe</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>What comes in: one sample as it lies in your data.</source>
        <translation>Was hineinkommt: ein Beispiel, wie es in deinen Daten liegt.</translation>
    </message>
    <message>
        <source>Brings the values of pixels to another range.</source>
        <translation>Bringt die Werte der Pixel in einen anderen Bereich.</translation>
    </message>
    <message>
        <source>Brings every number column to the same range, fitted to the training rows; gaps get a flag.</source>
        <translation>Bringt jede Zahlenspalte in denselben Bereich, an die Trainingszeilen angepasst; Lücken werden markiert.</translation>
    </message>
    <message>
        <source>Slides small filters over the picture; each finds one pattern.</source>
        <translation>Schiebt kleine Filter über das Bild; jeder findet ein Muster.</translation>
    </message>
    <message>
        <source>Slides small filters along the sequence; each finds one pattern.</source>
        <translation>Schiebt kleine Filter die Folge entlang; jeder findet ein Muster.</translation>
    </message>
    <message>
        <source>Draws a larger picture from a smaller one with small filters.</source>
        <translation>Zeichnet mit kleinen Filtern aus einem kleineren Bild ein größeres.</translation>
    </message>
    <message>
        <source>Each neuron weighs everything that comes in, and adds it up.</source>
        <translation>Jedes Neuron gewichtet alles, was hineinkommt, und zählt es zusammen.</translation>
    </message>
    <message>
        <source>Learns a few numbers for each column, so that its ranges can differ.</source>
        <translation>Lernt für jede Spalte ein paar Zahlen, damit sich ihre Bereiche unterscheiden können.</translation>
    </message>
    <message>
        <source>Keeps the strongest value of each small square: half the size.</source>
        <translation>Behält von jedem kleinen Quadrat den stärksten Wert: halbe Größe.</translation>
    </message>
    <message>
        <source>Keeps the mean of each small square: half the size.</source>
        <translation>Behält von jedem kleinen Quadrat das Mittel: halbe Größe.</translation>
    </message>
    <message>
        <source>Keeps how strongly each filter answered anywhere.</source>
        <translation>Behält, wie stark jeder Filter irgendwo angesprochen hat.</translation>
    </message>
    <message>
        <source>Gives each category, or each token, numbers of its own.</source>
        <translation>Gibt jeder Kategorie oder jedem Token eigene Zahlen.</translation>
    </message>
    <message>
        <source>Gives each token numbers of its own; the same numbers turn answers into tokens again.</source>
        <translation>Gibt jedem Token eigene Zahlen; dieselben Zahlen machen aus Antworten wieder Token.</translation>
    </message>
    <message>
        <source>Each place looks for what suits it at other places, and gathers what it finds there.</source>
        <translation>Jede Stelle sucht an anderen Stellen, was zu ihr passt, und sammelt, was sie dort findet.</translation>
    </message>
    <message>
        <source>Reads step by step; two gates say what to remember and what to forget.</source>
        <translation>Liest Schritt für Schritt; zwei Tore sagen, was behalten und was vergessen wird.</translation>
    </message>
    <message>
        <source>Reads step by step; three gates guard a memory that runs through all steps.</source>
        <translation>Liest Schritt für Schritt; drei Tore bewachen ein Gedächtnis, das durch alle Schritte läuft.</translation>
    </message>
    <message>
        <source>Reads step by step, and hands its state on to the next one.</source>
        <translation>Liest Schritt für Schritt und gibt seinen Zustand an den nächsten weiter.</translation>
    </message>
    <message>
        <source>Keeps values in a good range within each place.</source>
        <translation>Hält die Werte an jeder Stelle in einem guten Bereich.</translation>
    </message>
    <message>
        <source>Keeps the strongest of a few steps.</source>
        <translation>Behält von einigen Schritten den stärksten.</translation>
    </message>
    <message>
        <source>Keeps how strongly each filter answered on average.</source>
        <translation>Behält, wie stark jeder Filter im Mittel angesprochen hat.</translation>
    </message>
    <message>
        <source>Switches whole filters off at random, in training only.</source>
        <translation>Schaltet ganze Filter zufällig ab, nur im Training.</translation>
    </message>
    <message>
        <source>Keeps values in a good range over each batch.</source>
        <translation>Hält Werte über jeden Batch in einem guten Bereich.</translation>
    </message>
    <message>
        <source>Keeps values in a good range within a few filters.</source>
        <translation>Hält Werte innerhalb weniger Filter in einem guten Bereich.</translation>
    </message>
    <message>
        <source>Holds a layer back, so that small differences stay small.</source>
        <translation>Hält eine Schicht zurück, damit kleine Unterschiede klein bleiben.</translation>
    </message>
    <message>
        <source>Keeps values in a good range within each sample.</source>
        <translation>Hält Werte in jedem Beispiel in einem guten Bereich.</translation>
    </message>
    <message>
        <source>Switches some values off at random, in training only.</source>
        <translation>Schaltet einige Werte zufällig ab, nur im Training.</translation>
    </message>
    <message>
        <source>Puts all values in one line.</source>
        <translation>Bringt alle Werte in eine Reihe.</translation>
    </message>
    <message>
        <source>Puts the line of values into rows and columns again.</source>
        <translation>Bringt die Reihe der Werte wieder in Zeilen und Spalten.</translation>
    </message>
    <message>
        <source>Adds what a shortcut brought past the layers before.</source>
        <translation>Addiert, was eine Abkürzung an den Schichten davor vorbeigebracht hat.</translation>
    </message>
    <message>
        <source>Takes one thing away from another, value by value.</source>
        <translation>Zieht eines vom anderen ab, Wert für Wert.</translation>
    </message>
    <message>
        <source>Multiplies value by value: one says how much of the other counts.</source>
        <translation>Multipliziert Wert für Wert: Das eine sagt, wie viel vom anderen zählt.</translation>
    </message>
    <message>
        <source>Takes the mean of several answers.</source>
        <translation>Nimmt den Mittelwert mehrerer Antworten.</translation>
    </message>
    <message>
        <source>Makes the sequence longer: each step stands there twice.</source>
        <translation>Macht die Folge länger: Jeder Schritt steht zweimal da.</translation>
    </message>
    <message>
        <source>Puts several inputs side by side.</source>
        <translation>Setzt mehrere Eingaben nebeneinander.</translation>
    </message>
    <message>
        <source>Bends each value, so that layers can do more than a straight line.</source>
        <translation>Biegt jeden Wert, damit Schichten mehr können als eine gerade Linie.</translation>
    </message>
    <message>
        <source>output {sizes}</source>
        <translation>Ausgabe {sizes}</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} Gewichte</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Diskriminator</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>Block {number}</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Rescaling</source>
        <translation>Umskalieren</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalieren</translation>
    </message>
    <message>
        <source>Conv {filters}</source>
        <translation>Faltung {filters}</translation>
    </message>
    <message>
        <source>Up conv {filters}</source>
        <translation>Up-Faltung {filters}</translation>
    </message>
    <message>
        <source>Dense {units}</source>
        <translation>Dicht {units}</translation>
    </message>
    <message>
        <source>Numbers per column</source>
        <translation>Zahlen je Spalte</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Einbettung</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>RMS norm</source>
        <translation>RMS-Norm</translation>
    </message>
    <message>
        <source>GRU {units}</source>
        <translation>GRU {units}</translation>
    </message>
    <message>
        <source>LSTM {units}</source>
        <translation>LSTM {units}</translation>
    </message>
    <message>
        <source>RNN {units}</source>
        <translation>RNN {units}</translation>
    </message>
    <message>
        <source>Max pool</source>
        <translation>Max-Pooling</translation>
    </message>
    <message>
        <source>Mean pool</source>
        <translation>Mittel-Pooling</translation>
    </message>
    <message>
        <source>Strongest answers</source>
        <translation>Stärkste Antworten</translation>
    </message>
    <message>
        <source>Mean answers</source>
        <translation>Mittlere Antworten</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Batch-Norm</translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation>Schicht-Norm</translation>
    </message>
    <message>
        <source>Dropout {rate}</source>
        <translation>Dropout {rate}</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Aufreihen</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Umformen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Addieren</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Subtrahieren</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplizieren</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>{count} heads</source>
        <translation>{count} Köpfe</translation>
    </message>
    <message>
        <source>1 head</source>
        <translation>1 Kopf</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>in beide Richtungen</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>{share} % of the weights sit in {layer}.</source>
        <translation>{share} % der Gewichte sitzen in {layer}.</translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation>{count} Mio.</translation>
    </message>
    <message>
        <source>A few seconds</source>
        <translation>Einige Sekunden</translation>
    </message>
    <message>
        <source>About {time}</source>
        <translation>Etwa {time}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} GB</translation>
    </message>
</context>
<context>
    <name>LayersCard</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>output · weights</source>
        <translation>Ausgabe · Gewichte</translation>
    </message>
    <message>
        <source>Show layers as a table</source>
        <translation>Schichten als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>The network is being laid out.</source>
        <translation>Das Netz wird aufgebaut.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Layers as a table</source>
        <translation>Schichten als Tabelle</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>Noch kein Netz</translation>
    </message>
    <message>
        <source>There are no layers to show yet.</source>
        <translation>Es gibt noch keine Schichten zu zeigen.</translation>
    </message>
</context>
<context>
    <name>LicencesCard</name>
    <message>
        <source>Gradient Desk {version}</source>
        <translation>Gradient Desk {version}</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Über Qt</translation>
    </message>
    <message>
        <source>Gradient Desk is free software under the Apache License 2.0. It uses Qt under the LGPL 3, whose libraries lie beside the program as files of their own and may be replaced. Icons: Tabler, MIT.</source>
        <translation>Gradient Desk ist freie Software unter der Apache License 2.0. Es nutzt Qt unter der LGPL 3; dessen Bibliotheken liegen als eigene Dateien neben dem Programm und dürfen ersetzt werden. Symbole: Tabler, MIT.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
</context>
<context>
    <name>Locating</name>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Locate the data…</source>
        <translation>Daten suchen…</translation>
    </message>
    <message>
        <source>Locate the data</source>
        <translation>Daten suchen</translation>
    </message>
    <message>
        <source>These are not the run&apos;s data.</source>
        <translation>Das sind nicht die Daten des Laufs.</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>oder leg hier eins ab</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Anderswo speichern</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Speicherort wählen</translation>
    </message>
    <message>
        <source>Predict all</source>
        <translation>Alle vorhersagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel predicting</source>
        <translation>Vorhersagen abbrechen</translation>
    </message>
    <message>
        <source>Progress of predicting</source>
        <translation>Fortschritt der Vorhersage</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Predictions go to</source>
        <translation>Vorhersagen kommen nach</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of predictions</source>
        <translation>Ordner der Vorhersagen öffnen</translation>
    </message>
    <message>
        <source>First predictions</source>
        <translation>Erste Vorhersagen</translation>
    </message>
    <message>
        <source>Every row of a table gets the model&apos;s answer in a new column; the file is new, yours stays.</source>
        <translation>Jede Zeile einer Tabelle bekommt die Antwort des Modells in einer neuen Spalte; die Datei ist neu, deine bleibt.</translation>
    </message>
    <message>
        <source>Every picture of a folder or an archive gets the model&apos;s answer in a row of a new file.</source>
        <translation>Jedes Bild eines Ordners oder Archivs bekommt die Antwort des Modells in einer Zeile einer neuen Datei.</translation>
    </message>
    <message>
        <source>Every row of a table gets the model&apos;s answer in a new column, and one more row tells what comes next; the file is new, yours stays.</source>
        <translation>Jede Zeile einer Tabelle bekommt die Antwort des Modells in einer neuen Spalte, und eine weitere Zeile sagt, was als Nächstes kommt; die Datei ist neu, deine bleibt.</translation>
    </message>
    <message>
        <source>Every text of a table, a text file or a folder gets the model&apos;s answer in a row of a new file.</source>
        <translation>Jeder Text einer Tabelle, einer Textdatei oder eines Ordners bekommt die Antwort des Modells in einer Zeile einer neuen Datei.</translation>
    </message>
    <message>
        <source>Every sequence of a folder or an archive gets the model&apos;s answer in a row of a new file.</source>
        <translation>Jede Sequenz eines Ordners oder Archivs bekommt die Antwort des Modells in einer Zeile einer neuen Datei.</translation>
    </message>
    <message>
        <source>No data chosen yet</source>
        <translation>Noch keine Daten gewählt</translation>
    </message>
    <message>
        <source>A CSV file beside the data</source>
        <translation>Eine CSV-Datei neben den Daten</translation>
    </message>
    <message>
        <source>Choose the data first.</source>
        <translation>Wähle zuerst die Daten.</translation>
    </message>
    <message>
        <source>Predicting now.</source>
        <translation>Gerade wird vorhergesagt.</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>Daten wählen</translation>
    </message>
    <message>
        <source>Choose a folder of data</source>
        <translation>Ordner mit Daten wählen</translation>
    </message>
    <message>
        <source>Save predictions</source>
        <translation>Vorhersagen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The predictions would overwrite the data.</source>
        <translation>Die Vorhersagen würden die Daten überschreiben.</translation>
    </message>
    <message>
        <source>Save them under another name.</source>
        <translation>Speichere sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Daten werden gelesen</translation>
    </message>
    <message>
        <source>Preparing the engine. This takes a few seconds.</source>
        <translation>Die Engine wird vorbereitet. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Predicting: {percent} done</source>
        <translation>Vorhersage: {percent} fertig</translation>
    </message>
    <message>
        <source>Reading: {percent} done</source>
        <translation>Lesen: {percent} fertig</translation>
    </message>
    <message>
        <source>Nothing was predicted.</source>
        <translation>Nichts wurde vorhergesagt.</translation>
    </message>
    <message>
        <source>{count} rows are predicted in {file}.</source>
        <translation>{count} Zeilen sind in {file} vorhergesagt.</translation>
    </message>
    <message>
        <source>{count} pictures are predicted in {file}.</source>
        <translation>{count} Bilder sind in {file} vorhergesagt.</translation>
    </message>
    <message>
        <source>And {count} more findings.</source>
        <translation>Und {count} weitere Befunde.</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Map of words</source>
        <translation>Wörterkarte</translation>
    </message>
    <message>
        <source>Beside the map</source>
        <translation>Neben der Karte</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Nahe</translation>
    </message>
    <message>
        <source>Analogies</source>
        <translation>Analogien</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezogen</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Is to</source>
        <translation>Verhält sich zu</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Drawn words</source>
        <translation>Gezogene Wörter</translation>
    </message>
    <message>
        <source>Word and neighbour</source>
        <translation>Wort und Nachbar</translation>
    </message>
    <message>
        <source>Drawn against it</source>
        <translation>Dagegen gezogen</translation>
    </message>
    <message>
        <source>{a} : {b} = {c} : ?</source>
        <translation>{a} : {b} = {c} : ?</translation>
    </message>
    <message>
        <source>Near {word}</source>
        <translation>Nahe {word}</translation>
    </message>
</context>
<context>
    <name>MapsPanel</name>
    <message>
        <source>Picture to look into</source>
        <translation>Bild zum Hineinsehen</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>Merkmalskarten</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Dein Bild</translation>
    </message>
    <message>
        <source>Layer {number}, {height} × {width}</source>
        <translation>Schicht {number}, {height} × {width}</translation>
    </message>
    <message>
        <source>Each map is one feature: the lighter a place, the more of it is there.</source>
        <translation>Jede Karte ist ein Merkmal: Je heller eine Stelle, desto mehr davon ist dort.</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown.</source>
        <translation>Die ersten {shown} von {count} werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>{name} recognised, {count} of {whole}</source>
        <translation>{name} erkannt, {count} von {whole}</translation>
    </message>
    <message>
        <source>{name} taken for {answer}, {count} of {whole}</source>
        <translation>{name} für {answer} gehalten, {count} von {whole}</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Down: what it is. Across: what the model says. Enter shows the samples of a cell.</source>
        <translation>Senkrecht: was es ist. Waagrecht: was das Modell sagt. Die Eingabetaste zeigt die Beispiele einer Zelle.</translation>
    </message>
    <message>
        <source>Corner of the matrix</source>
        <translation>Ecke der Matrix</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New experiment</source>
        <translation>&amp;Neues Experiment</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save experiment</source>
        <translation>Experiment &amp;speichern</translation>
    </message>
    <message>
        <source>Save experiment &amp;as…</source>
        <translation>Experiment speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>E&amp;xperiment</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>In die &amp;Warteschlange</translation>
    </message>
    <message>
        <source>Queue five s&amp;eeds</source>
        <translation>&amp;Fünf Startwerte einreihen</translation>
    </message>
    <message>
        <source>&amp;Stop and keep the best</source>
        <translation>&amp;Stoppen und Bestes behalten</translation>
    </message>
    <message>
        <source>&amp;Cancel the training</source>
        <translation>Training ab&amp;brechen</translation>
    </message>
    <message>
        <source>Open a r&amp;un…</source>
        <translation>&amp;Lauf öffnen…</translation>
    </message>
    <message>
        <source>Tell me when a long training e&amp;nds</source>
        <translation>Ende langer Trainings &amp;melden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>T&amp;rain</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Bewerten</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Präsentation</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard and help</source>
        <translation>&amp;Tastatur und Hilfe</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Save experiment</source>
        <translation>Experiment speichern</translation>
    </message>
    <message>
        <source>Experiments (*.gdesk)</source>
        <translation>Experimente (*.gdesk)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Undo {words}</source>
        <translation>&amp;Rückgängig: {words}</translation>
    </message>
    <message>
        <source>&amp;Redo {words}</source>
        <translation>&amp;Wiederholen: {words}</translation>
    </message>
    <message>
        <source>&amp;Train in turn</source>
        <translation>Der Reihe nach &amp;trainieren</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Templates that fit a series of {count} rows.</source>
        <translation>Vorlagen, die zu einer Zeitreihe mit {count} Zeilen passen.</translation>
    </message>
    <message>
        <source>Templates that fit {count} pairs.</source>
        <translation>Vorlagen, die zu {count} Paaren passen.</translation>
    </message>
    <message>
        <source>Templates that fit a table of {count} rows.</source>
        <translation>Vorlagen, die zu einer Tabelle mit {count} Zeilen passen.</translation>
    </message>
    <message>
        <source>Templates that fit {count} images.</source>
        <translation>Vorlagen, die zu {count} Bildern passen.</translation>
    </message>
    <message>
        <source>Templates that fit {count} images in {classes} classes.</source>
        <translation>Vorlagen, die zu {count} Bildern in {classes} Klassen passen.</translation>
    </message>
    <message>
        <source>Templates that fit a text of {count} passages.</source>
        <translation>Vorlagen, die zu einem Text von {count} Abschnitten passen.</translation>
    </message>
    <message>
        <source>Templates that fit {count} texts.</source>
        <translation>Vorlagen, die zu {count} Texten passen.</translation>
    </message>
    <message>
        <source>Templates that fit {count} texts in {classes} classes.</source>
        <translation>Vorlagen, die zu {count} Texten in {classes} Klassen passen.</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>The data are still being looked at.</source>
        <translation>Die Daten werden noch geprüft.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Rückgängig: {}</translation>
    </message>
    <message>
        <source>This can&apos;t be trained as it is set.</source>
        <translation>So eingestellt lässt sich das nicht trainieren.</translation>
    </message>
    <message>
        <source>Template {}</source>
        <translation>Vorlage {}</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Suggested settings</source>
        <translation>Vorgeschlagene Einstellungen</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Reset {}</source>
        <translation>{} zurücksetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
</context>
<context>
    <name>Mosaic</name>
    <message>
        <source>Picture {number} is chosen.</source>
        <translation>Bild {number} ist gewählt.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What did you try, what did you see?</source>
        <translation>Was hast du probiert, was hast du gesehen?</translation>
    </message>
    <message>
        <source>Note on {run}</source>
        <translation>Notiz zu {run}</translation>
    </message>
</context>
<context>
    <name>NumberCell</name>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>In training it was {low} to {high}.</source>
        <translation>Im Training war es {low} bis {high}.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>Whole number, {range}.</source>
        <translation>Ganze Zahl, {range}.</translation>
    </message>
    <message>
        <source>Number, {range}.</source>
        <translation>Zahl, {range}.</translation>
    </message>
    <message>
        <source>{setting}: enter a whole number.</source>
        <translation>{setting}: Gib eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>{setting}: enter a number.</source>
        <translation>{setting}: Gib eine Zahl ein.</translation>
    </message>
    <message>
        <source>{setting}: enter {range}.</source>
        <translation>{setting}: Gib {range} ein.</translation>
    </message>
</context>
<context>
    <name>NumbersModel</name>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>unendlich</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>The best first try for a series of {count} rows.</source>
        <translation>Der beste erste Versuch für eine Zeitreihe mit {count} Zeilen.</translation>
    </message>
    <message>
        <source>The best first try for a table of {count} rows.</source>
        <translation>Der beste erste Versuch für eine Tabelle mit {count} Zeilen.</translation>
    </message>
    <message>
        <source>The best first try for {count} texts.</source>
        <translation>Der beste erste Versuch für {count} Texte.</translation>
    </message>
    <message>
        <source>The best first try for a text of {count} passages.</source>
        <translation>Der beste erste Versuch für einen Text von {count} Abschnitten.</translation>
    </message>
    <message>
        <source>The best first try for {count} pairs.</source>
        <translation>Der beste erste Versuch für {count} Paare.</translation>
    </message>
    <message>
        <source>The best first try for {count} pictures of {size}.</source>
        <translation>Der beste erste Versuch für {count} Bilder von {size}.</translation>
    </message>
    <message>
        <source>Needs pictures of two classes or more.</source>
        <translation>Braucht Bilder von zwei oder mehr Klassen.</translation>
    </message>
    <message>
        <source>Needs texts with a class each.</source>
        <translation>Braucht Texte mit je einer Klasse.</translation>
    </message>
    <message>
        <source>Doesn&apos;t learn from whole short sequences.</source>
        <translation>Lernt nicht aus ganzen kurzen Sequenzen.</translation>
    </message>
    <message>
        <source>Doesn&apos;t learn this target.</source>
        <translation>Lernt dieses Ziel nicht.</translation>
    </message>
    <message>
        <source>Needs pairs of texts: a source and its answer.</source>
        <translation>Braucht Paare von Texten: eine Quelle und ihre Antwort.</translation>
    </message>
    <message>
        <source>Needs a table or pictures.</source>
        <translation>Braucht eine Tabelle oder Bilder.</translation>
    </message>
    <message>
        <source>Needs texts or a time series.</source>
        <translation>Braucht Texte oder eine Zeitreihe.</translation>
    </message>
    <message>
        <source>Needs a table, pictures or a time series.</source>
        <translation>Braucht eine Tabelle, Bilder oder eine Zeitreihe.</translation>
    </message>
    <message>
        <source>Needs a table.</source>
        <translation>Braucht eine Tabelle.</translation>
    </message>
    <message>
        <source>Needs pictures.</source>
        <translation>Braucht Bilder.</translation>
    </message>
    <message>
        <source>Needs texts.</source>
        <translation>Braucht Texte.</translation>
    </message>
    <message>
        <source>Needs a time series.</source>
        <translation>Braucht eine Zeitreihe.</translation>
    </message>
    <message>
        <source>Needs other data.</source>
        <translation>Braucht andere Daten.</translation>
    </message>
</context>
<context>
    <name>OriginField</name>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Zufällige Gewichte</translation>
    </message>
    <message>
        <source>Weights of the same layers are taken over, and texts are cut as that run cut them.</source>
        <translation>Gewichte gleicher Schichten werden übernommen, und Texte werden zerlegt, wie jener Lauf sie zerlegte.</translation>
    </message>
    <message>
        <source>A run whose training goes on with these data.</source>
        <translation>Ein Lauf, dessen Training mit diesen Daten weitergeht.</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>Reading the data of this run …</source>
        <translation>Die Daten dieses Laufs werden gelesen …</translation>
    </message>
    <message>
        <source>Sequence {number}</source>
        <translation>Sequenz {number}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>The data have fewer samples now than when this run was trained. The scores still hold.</source>
        <translation>Die Daten haben jetzt weniger Beispiele als beim Training dieses Laufs. Die Ergebnisse gelten weiter.</translation>
    </message>
</context>
<context>
    <name>OverlayCard</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagrecht</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>Je Epoche</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>Curves of the runs</source>
        <translation>Kurven der Läufe</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>{figure}, {count} runs</source>
        <translation>{figure}, {count} Läufe</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>Drawing pad</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Draw with the mouse. With the keyboard, open or paste a picture instead.</source>
        <translation>Zeichne mit der Maus. Mit der Tastatur kannst du stattdessen ein Bild öffnen oder einfügen.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Go to Data</source>
        <translation>Zu Daten</translation>
    </message>
    <message>
        <source>Go to Model</source>
        <translation>Zu Modell</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zu Trainieren</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
</context>
<context>
    <name>PairsCard</name>
    <message>
        <source>Taken for another most often</source>
        <translation>Am häufigsten verwechselt</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Gehalten für</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Most frequent confusions</source>
        <translation>Häufigste Verwechslungen</translation>
    </message>
</context>
<context>
    <name>PairsView</name>
    <message>
        <source>Part of the pairs to show</source>
        <translation>Teil der Paare, der gezeigt wird</translation>
    </message>
    <message>
        <source>Pairs, table</source>
        <translation>Paare, Tabelle</translation>
    </message>
    <message>
        <source>Chosen pair is shown</source>
        <translation>Gewähltes Paar wird gezeigt als</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Source of the chosen pair</source>
        <translation>Quelle des gewählten Paars</translation>
    </message>
    <message>
        <source>Answer of the chosen pair</source>
        <translation>Antwort des gewählten Paars</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} unbekannt</translation>
    </message>
    <message>
        <source>The data are still being looked at.</source>
        <translation>Die Daten werden noch geprüft.</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
    <message>
        <source>{count} pieces of words</source>
        <translation>{count} Wortstücke</translation>
    </message>
    <message>
        <source>{source} to {answer}</source>
        <translation>Quelle {source}, Antwort {answer}</translation>
    </message>
    <message>
        <source>{count} pairs are longer</source>
        <translation>{count} Paare sind länger</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Word map</source>
        <translation>Wörterkarte</translation>
    </message>
    <message>
        <source>Telling words</source>
        <translation>Verräterische Wörter</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Ungewöhnlich</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Duel</source>
        <translation>Duell</translation>
    </message>
    <message>
        <source>From noise</source>
        <translation>Aus Rauschen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>Merkmalskarten</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Importances</source>
        <translation>Wichtigkeiten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message>
        <source>Paste a table or a text</source>
        <translation>Tabelle oder Text einfügen</translation>
    </message>
    <message>
        <source>Copy cells of a spreadsheet, lines of a CSV file or a text, and paste them here</source>
        <translation>Kopiere Zellen einer Tabelle, Zeilen einer CSV-Datei oder einen Text und füge sie hier ein</translation>
    </message>
    <message>
        <source>Table or text to paste</source>
        <translation>Tabelle oder Text zum Einfügen</translation>
    </message>
    <message>
        <source>Use as a table</source>
        <translation>Als Tabelle nutzen</translation>
    </message>
    <message>
        <source>Use as a text</source>
        <translation>Als Text nutzen</translation>
    </message>
    <message>
        <source>Don&apos;t paste</source>
        <translation>Nicht einfügen</translation>
    </message>
    <message>
        <source>Paste a line of names and at least one row first.</source>
        <translation>Füge zuerst eine Zeile mit Namen und mindestens eine weitere ein.</translation>
    </message>
    <message>
        <source>Paste a text first.</source>
        <translation>Füge zuerst einen Text ein.</translation>
    </message>
</context>
<context>
    <name>PictureSizeCard</name>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour of the images</source>
        <translation>Farbe der Bilder</translation>
    </message>
    <message>
        <source>Share of the free memory</source>
        <translation>Anteil am freien Speicher</translation>
    </message>
    <message>
        <source>Fits.</source>
        <translation>Passt.</translation>
    </message>
    <message>
        <source>The rest is read from disk while training.</source>
        <translation>Der Rest wird beim Training von der Festplatte gelesen.</translation>
    </message>
    <message>
        <source>Memory when training {used}, {free} free. {fits}</source>
        <translation>Speicher beim Training {used}, {free} frei. {fits}</translation>
    </message>
    <message>
        <source>Enter {low} to {high}.</source>
        <translation>Gib {low} bis {high} ein.</translation>
    </message>
    <message>
        <source>Image colour</source>
        <translation>Bildfarbe</translation>
    </message>
</context>
<context>
    <name>PlanePanel</name>
    <message>
        <source>Number across</source>
        <translation>Zahl waagrecht</translation>
    </message>
    <message>
        <source>Number upwards</source>
        <translation>Zahl senkrecht</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagrecht</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Pictures all over the code</source>
        <translation>Bilder überall im Code</translation>
    </message>
    <message>
        <source>Places of given pictures</source>
        <translation>Orte gegebener Bilder</translation>
    </message>
    <message>
        <source>What is drawn there</source>
        <translation>Was dort gezeichnet wird</translation>
    </message>
    <message>
        <source>Where given pictures lie</source>
        <translation>Wo gegebene Bilder liegen</translation>
    </message>
    <message>
        <source>Asking the model about these numbers.</source>
        <translation>Das Modell wird nach diesen Zahlen gefragt.</translation>
    </message>
    <message>
        <source>As the best weights so far draw. All other numbers of the code are 0.</source>
        <translation>So, wie die bisher besten Gewichte zeichnen. Alle anderen Zahlen des Codes sind 0.</translation>
    </message>
    <message>
        <source>Number {number} (spread {spread})</source>
        <translation>Zahl {number} (Streuung {spread})</translation>
    </message>
    <message>
        <source>Every picture is drawn from two numbers between {low} and {high}.</source>
        <translation>Jedes Bild wird aus zwei Zahlen zwischen {low} und {high} gezeichnet.</translation>
    </message>
    <message>
        <source>Two numbers of the code go from {low} to {high}; the {count} others are 0.</source>
        <translation>Zwei Zahlen des Codes gehen von {low} bis {high}; die {count} anderen sind 0.</translation>
    </message>
</context>
<context>
    <name>PredictedCard</name>
    <message>
        <source>Predicted against actual</source>
        <translation>Vorhergesagt gegen tatsächlich</translation>
    </message>
    <message>
        <source>click a point for its row</source>
        <translation>klick auf einen Punkt für seine Zeile</translation>
    </message>
    <message>
        <source>Predicted against actual, card</source>
        <translation>Vorhergesagt gegen tatsächlich, Karte</translation>
    </message>
</context>
<context>
    <name>ProjectionPanel</name>
    <message>
        <source>Class that stands out</source>
        <translation>Klasse, die hervorgehoben wird</translation>
    </message>
    <message>
        <source>Before the training</source>
        <translation>Vor dem Training</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>Your picture among those of the training</source>
        <translation>Dein Bild unter denen des Trainings</translation>
    </message>
    <message>
        <source>The ring is your picture. Close points look alike to the network.</source>
        <translation>Der Ring ist dein Bild. Nahe Punkte sehen für das Netz ähnlich aus.</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>Epoche {epoch}</translation>
    </message>
    <message>
        <source>Each point is a validation picture as the network sees it, in two directions of most difference. It tells {share} % of these pictures apart.</source>
        <translation>Jeder Punkt ist ein Validierungsbild, wie das Netz es sieht, in den zwei Richtungen mit dem größten Unterschied. Es hält {share} % dieser Bilder auseinander.</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Trainings in the queue</source>
        <translation>Trainings in der Warteschlange</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>Über den gewählten Eintrag</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Aus der Warteschlange herausnehmen</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Open the run of the entry</source>
        <translation>Lauf des Eintrags öffnen</translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Warteschlange starten</translation>
    </message>
    <message>
        <source>{count} trained</source>
        <translation>{count} trainiert</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} gescheitert</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>{count} abgebrochen</translation>
    </message>
    <message>
        <source>{count} interrupted</source>
        <translation>{count} unterbrochen</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>{count} läuft</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} wartend</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Trainings that wait for their turn.</source>
        <translation>Trainings, die warten, bis sie dran sind.</translation>
    </message>
    <message>
        <source>Only what waits has a place to change.</source>
        <translation>Nur was wartet, hat einen Platz, der sich ändern lässt.</translation>
    </message>
    <message>
        <source>It is the next one already.</source>
        <translation>Es ist schon das nächste.</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>Es ist schon das letzte.</translation>
    </message>
    <message>
        <source>It trains just now. Stop it on the Train page.</source>
        <translation>Es wird gerade trainiert. Stoppe es auf der Seite Trainieren.</translation>
    </message>
    <message>
        <source>It has no run before it begins.</source>
        <translation>Bevor es beginnt, hat es keinen Lauf.</translation>
    </message>
    <message>
        <source>None is done yet.</source>
        <translation>Noch ist keines fertig.</translation>
    </message>
    <message>
        <source>settings as most of the others</source>
        <translation>Einstellungen wie die meisten anderen</translation>
    </message>
    <message>
        <source>queued {when}</source>
        <translation>eingereiht {when}</translation>
    </message>
    <message>
        <source>Continue the queue</source>
        <translation>Warteschlange fortsetzen</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Warteschlange anhalten</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>epoch {now} of {all}</source>
        <translation>Epoche {now} von {all}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>{outcome}: {reason}</source>
        <translation>{outcome}: {reason}</translation>
    </message>
</context>
<context>
    <name>QueueNotes</name>
    <message>
        <source>{count} trainings wait in the queue.</source>
        <translation>{count} Trainings warten in der Warteschlange.</translation>
    </message>
    <message>
        <source>1 training waits in the queue.</source>
        <translation>1 Training wartet in der Warteschlange.</translation>
    </message>
    <message>
        <source>The window was closed before their turn.</source>
        <translation>Das Fenster wurde geschlossen, bevor sie dran waren.</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Warteschlange zeigen</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Warteschlange starten</translation>
    </message>
    <message>
        <source>The queue is done: {count} trained.</source>
        <translation>Die Warteschlange ist fertig: {count} trainiert.</translation>
    </message>
    <message>
        <source>The queue is done: {count} of {all} trained.</source>
        <translation>Die Warteschlange ist fertig: {count} von {all} trainiert.</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down move what waits, Delete takes it out.</source>
        <translation>Strg+Auf und Strg+Ab verschieben, was wartet, Entf nimmt es heraus.</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Nothing is queued</source>
        <translation>Nichts ist eingereiht</translation>
    </message>
    <message>
        <source>While a training runs, Train puts a copy here; it begins when its turn comes.</source>
        <translation>Läuft ein Training, legt Trainieren hier eine Kopie ab; sie beginnt, wenn sie an der Reihe ist.</translation>
    </message>
    <message>
        <source>Go to Model</source>
        <translation>Zu Modell</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>RailDevice</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>RailStep</name>
    <message>
        <source>Step {}: {}</source>
        <translation>Schritt {}: {}</translation>
    </message>
</context>
<context>
    <name>RateFinder</name>
    <message>
        <source>Find a learning rate</source>
        <translation>Lernrate suchen</translation>
    </message>
    <message>
        <source>Tries rates from tiny to huge, one batch each, on the training samples.</source>
        <translation>Probiert Lernraten von winzig bis riesig, je einen Batch lang, an den Trainingsbeispielen.</translation>
    </message>
    <message>
        <source>Progress of the learning-rate finder</source>
        <translation>Fortschritt der Lernratensuche</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche abbrechen</translation>
    </message>
    <message>
        <source>Loss at each learning rate</source>
        <translation>Verlust bei jeder Lernrate</translation>
    </message>
    <message>
        <source>Use the suggested learning rate</source>
        <translation>Vorgeschlagene Lernrate übernehmen</translation>
    </message>
    <message>
        <source>A training is running. Look when it has ended.</source>
        <translation>Ein Training läuft. Suche, wenn es beendet ist.</translation>
    </message>
    <message>
        <source>The data are still being looked at.</source>
        <translation>Die Daten werden noch geprüft.</translation>
    </message>
    <message>
        <source>This is the learning rate already.</source>
        <translation>Das ist schon die Lernrate.</translation>
    </message>
    <message>
        <source>Trying learning rates</source>
        <translation>Lernraten werden probiert</translation>
    </message>
    <message>
        <source>Reading and building</source>
        <translation>Lesen und Aufbauen</translation>
    </message>
    <message>
        <source>The loss fell at no learning rate. Look at the data, or try another template.</source>
        <translation>Der Verlust fiel bei keiner Lernrate. Sieh dir die Daten an oder probiere eine andere Vorlage.</translation>
    </message>
    <message>
        <source>A tenth of the rate at which the loss was lowest: it falls fast there, and safely.</source>
        <translation>Ein Zehntel der Lernrate, bei der der Verlust am niedrigsten war: Dort fällt er schnell und sicher.</translation>
    </message>
    <message>
        <source>Use {rate}</source>
        <translation>{rate} übernehmen</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>What comes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Wie gelesen wird</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done with how it is read</source>
        <translation>Fertig damit, wie gelesen wird</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>It can&apos;t be read like this.</source>
        <translation>So lässt es sich nicht lesen.</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns</source>
        <translation>{rows} Zeilen, {columns} Spalten</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Between fields</source>
        <translation>Zwischen Feldern</translation>
    </message>
    <message>
        <source>Double quotes</source>
        <translation>Doppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>Single quotes</source>
        <translation>Einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Around fields</source>
        <translation>Um Felder</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Point, 1.5</source>
        <translation>Punkt, 1.5</translation>
    </message>
    <message>
        <source>Comma, 1,5</source>
        <translation>Komma, 1,5</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Header line</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Lines before it</source>
        <translation>Zeilen davor</translation>
    </message>
    <message>
        <source>Missing marks</source>
        <translation>Zeichen für fehlend</translation>
    </message>
    <message>
        <source>NA; -; ?</source>
        <translation>NA; -; ?</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Refuse the file</source>
        <translation>Datei ablehnen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Uneven rows</source>
        <translation>Ungleiche Zeilen</translation>
    </message>
    <message>
        <source>Each line is a text of its own</source>
        <translation>Jede Zeile ist ein eigener Text</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>So hast du es gesagt.</translation>
    </message>
    <message>
        <source>Separate several by semicolons. Empty cells are missing anyway.</source>
        <translation>Trenne mehrere mit Semikolons. Leere Zellen fehlen ohnehin.</translation>
    </message>
    <message>
        <source>Guess it</source>
        <translation>Raten lassen</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Gib eine ganze Zahl ein.</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Best validation</source>
        <translation>Beste Validierung</translation>
    </message>
    <message>
        <source>Validation now</source>
        <translation>Validierung jetzt</translation>
    </message>
    <message>
        <source>Training now</source>
        <translation>Training jetzt</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Best training</source>
        <translation>Bestes Training</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>Epoche {number}</translation>
    </message>
    <message>
        <source>{epoch}, {guessing}</source>
        <translation>{epoch}, {guessing}</translation>
    </message>
    <message>
        <source>{points} points higher</source>
        <translation>{points} Punkte höher</translation>
    </message>
    <message>
        <source>{points} points lower</source>
        <translation>{points} Punkte niedriger</translation>
    </message>
    <message>
        <source>{share} higher</source>
        <translation>{share} höher</translation>
    </message>
    <message>
        <source>{share} lower</source>
        <translation>{share} niedriger</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>all epochs are run</source>
        <translation>alle Epochen laufen</translation>
    </message>
    <message>
        <source>{waited} of {all}</source>
        <translation>{waited} von {all}</translation>
    </message>
    <message>
        <source>{left} more, then it stops</source>
        <translation>noch {left}, dann stoppt es</translation>
    </message>
    <message>
        <source>epochs without gain</source>
        <translation>Epochen ohne Gewinn</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Ready to train</source>
        <translation>Bereit zum Trainieren</translation>
    </message>
    <message>
        <source>Training samples</source>
        <translation>Trainingsbeispiele</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Curves appear here, epoch by epoch</source>
        <translation>Hier erscheinen Kurven, Epoche für Epoche</translation>
    </message>
    <message>
        <source>checked on {count}</source>
        <translation>geprüft an {count}</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>After every epoch it draws the same seeds again, so you see how it learns.</source>
        <translation>Nach jeder Epoche zeichnet es dieselben Startwerte neu, so siehst du, wie es lernt.</translation>
    </message>
    <message>
        <source>After every epoch it goes on with the same beginnings, so you see how it learns.</source>
        <translation>Nach jeder Epoche setzt es dieselben Anfänge fort, so siehst du, wie es lernt.</translation>
    </message>
    <message>
        <source>The best epoch is kept. You can go on using the window meanwhile.</source>
        <translation>Die beste Epoche wird behalten. Du kannst das Fenster so lange weiter benutzen.</translation>
    </message>
    <message>
        <source>Guessing alone scores {score} ({figure}): that has to be beaten. The best epoch is kept.</source>
        <translation>Raten allein erreicht {score} ({figure}): Das ist zu schlagen. Die beste Epoche wird behalten.</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Open {name} again</source>
        <translation>{name} wieder öffnen</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
</context>
<context>
    <name>ReconstructionPanel</name>
    <message>
        <source>Sample given back</source>
        <translation>Zurückgegebenes Beispiel</translation>
    </message>
    <message>
        <source>Column given back</source>
        <translation>Zurückgegebene Spalte</translation>
    </message>
    <message>
        <source>Originals and what is given back</source>
        <translation>Originale und was zurückgegeben wird</translation>
    </message>
    <message>
        <source>Window and what is given back</source>
        <translation>Fenster und was zurückgegeben wird</translation>
    </message>
    <message>
        <source>Error of each column</source>
        <translation>Fehler jeder Spalte</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Under each: its mean squared error, values counting from 0 to 1. The lighter the map, the larger.</source>
        <translation>Unter jedem: sein mittlerer quadratischer Fehler, wobei Werte von 0 bis 1 zählen. Je heller die Karte, desto größer.</translation>
    </message>
    <message>
        <source>Step of the window</source>
        <translation>Schritt des Fensters</translation>
    </message>
    <message>
        <source>Mean squared error of the window: {error}, in squared deviations.</source>
        <translation>Mittlerer quadratischer Fehler des Fensters: {error}, in quadrierten Abweichungen.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>{original}, given back {back}</source>
        <translation>{original}, zurückgegeben {back}</translation>
    </message>
    <message>
        <source>Mean squared error of the row: {error}. An error above 1 is more than a usual deviation.</source>
        <translation>Mittlerer quadratischer Fehler der Zeile: {error}. Ein Fehler über 1 ist mehr als eine übliche Abweichung.</translation>
    </message>
</context>
<context>
    <name>Recoveries</name>
    <message>
        <source>The training on {name} was interrupted.</source>
        <translation>Das Training auf {name} wurde unterbrochen.</translation>
    </message>
    <message>
        <source>What was trained so far is kept.</source>
        <translation>Was bisher trainiert wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Your last edits on {name} are still here.</source>
        <translation>Deine letzten Änderungen an {name} sind noch da.</translation>
    </message>
    <message>
        <source>Made {when}, not saved.</source>
        <translation>Von {when}, nicht gespeichert.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Reel</name>
    <message>
        <source>Play the epochs</source>
        <translation>Epochen abspielen</translation>
    </message>
    <message>
        <source>Epoch {number}</source>
        <translation>Epoche {number}</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>Vor dem Training</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Abspielen anhalten</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Choose a column under Target.</source>
        <translation>Wähle eine Spalte unter Ziel.</translation>
    </message>
    <message>
        <source>Give one the role Input in the table.</source>
        <translation>Gib einer in der Tabelle die Rolle Eingabe.</translation>
    </message>
    <message>
        <source>Give one the role Input in the table</source>
        <translation>Gib einer in der Tabelle die Rolle Eingabe</translation>
    </message>
    <message>
        <source>or have such rows left out.</source>
        <translation>oder lass solche Zeilen weg.</translation>
    </message>
    <message>
        <source>or say that there is no header line.</source>
        <translation>oder sag, dass es keine Kopfzeile gibt.</translation>
    </message>
    <message>
        <source>Load a part of it.</source>
        <translation>Lade einen Teil davon.</translation>
    </message>
    <message>
        <source>or learn to draw such pictures.</source>
        <translation>oder lerne, solche Bilder zu zeichnen.</translation>
    </message>
    <message>
        <source>This one trains on tables and pictures.</source>
        <translation>Dieses hier trainiert mit Tabellen und Bildern.</translation>
    </message>
    <message>
        <source>Give the file itself.</source>
        <translation>Gib die Datei selbst an.</translation>
    </message>
    <message>
        <source>; choose another target.</source>
        <translation>; wähle ein anderes Ziel.</translation>
    </message>
    <message>
        <source>give it the type Category;</source>
        <translation>gib ihr den Typ Kategorie;</translation>
    </message>
    <message>
        <source>Make the window shorter.</source>
        <translation>Mach das Fenster kürzer.</translation>
    </message>
    <message>
        <source>Give the column that tells the series apart the role Group,</source>
        <translation>Gib der Spalte, die die Zeitreihen unterscheidet, die Rolle Gruppe,</translation>
    </message>
    <message>
        <source>Choose one target,</source>
        <translation>Wähle ein Ziel,</translation>
    </message>
    <message>
        <source>Give the column that holds them the type Text.</source>
        <translation>Gib der Spalte, die sie enthält, den Typ Text.</translation>
    </message>
    <message>
        <source>or learn from the texts alone.</source>
        <translation>oder lerne aus den Texten allein.</translation>
    </message>
    <message>
        <source>or treat them as texts.</source>
        <translation>oder behandle sie als Texte.</translation>
    </message>
    <message>
        <source>or choose its characters under How it is read.</source>
        <translation>oder wähle ihre Zeichen unter Wie gelesen wird.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The model answers</source>
        <translation>Das Modell antwortet</translation>
    </message>
    <message>
        <source>Likeliest answers</source>
        <translation>Wahrscheinlichste Antworten</translation>
    </message>
    <message>
        <source>Likeliest answers, by probability</source>
        <translation>Wahrscheinlichste Antworten, nach Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>True answer: {truth}</source>
        <translation>Wahre Antwort: {truth}</translation>
    </message>
</context>
<context>
    <name>ResidualsCard</name>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>predicted minus actual</source>
        <translation>vorhergesagt minus tatsächlich</translation>
    </message>
    <message>
        <source>{name}, card</source>
        <translation>{name}, Karte</translation>
    </message>
</context>
<context>
    <name>RivalsCard</name>
    <message>
        <source>Against simple forecasts</source>
        <translation>Gegen einfache Prognosen</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Against simple forecasts, table</source>
        <translation>Gegen einfache Prognosen, Tabelle</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Dieses Modell</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Last season</source>
        <translation>Letzte Saison</translation>
    </message>
    <message>
        <source>Linear regression</source>
        <translation>Lineare Regression</translation>
    </message>
    <message>
        <source>{name} does better and needs no network.</source>
        <translation>{name} ist besser und braucht kein Netz.</translation>
    </message>
    <message>
        <source>No simple forecast does as well.</source>
        <translation>Keine einfache Prognose ist so gut.</translation>
    </message>
</context>
<context>
    <name>RowForm</name>
    <message>
        <source>Take a row</source>
        <translation>Zeile nehmen</translation>
    </message>
    <message>
        <source>Typical values</source>
        <translation>Typische Werte</translation>
    </message>
    <message>
        <source>The run has no test part.</source>
        <translation>Der Lauf hat keinen Testteil.</translation>
    </message>
    <message>
        <source>{count} more columns keep their values.</source>
        <translation>{count} weitere Spalten behalten ihre Werte.</translation>
    </message>
    <message>
        <source>Row {number} of the test part, never seen in training.</source>
        <translation>Zeile {number} aus dem Testteil, im Training nie gesehen.</translation>
    </message>
    <message>
        <source>Not a number: counts as missing.</source>
        <translation>Keine Zahl: zählt als fehlend.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: counts as missing.</source>
        <translation>Nicht lesbar: zählt als fehlend.</translation>
    </message>
    <message>
        <source>Never seen in training.</source>
        <translation>Im Training nie gesehen.</translation>
    </message>
    <message>
        <source>The run&apos;s data can&apos;t be read, so ranges and rows are not known. {reason}</source>
        <translation>Die Daten des Laufs lassen sich nicht lesen, daher sind Bereiche und Zeilen unbekannt. {reason}</translation>
    </message>
    <message>
        <source>Change a value, and the answer follows.</source>
        <translation>Ändere einen Wert, und die Antwort folgt.</translation>
    </message>
    <message>
        <source>Values of the row</source>
        <translation>Werte der Zeile</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Input columns</source>
        <translation>Eingabespalten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>Begonnen mit</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Samples read</source>
        <translation>Gelesene Beispiele</translation>
    </message>
    <message>
        <source>Samples left out</source>
        <translation>Weggelassene Beispiele</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Validierungsteil</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>Testteil</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped, best kept</source>
        <translation>Gestoppt, Bestes behalten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>{setting} {value}</source>
        <translation>{setting} {value}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
</context>
<context>
    <name>RunsMenu</name>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Best validation</source>
        <translation>Beste Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>epoch {now} of {all}</source>
        <translation>Epoche {now} von {all}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>{outcome}: {reason}</source>
        <translation>{outcome}: {reason}</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Neu einrichten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>Lauf löschen</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Each training leaves a run here: its settings, curves, scores and model.</source>
        <translation>Jedes Training hinterlässt hier einen Lauf: seine Einstellungen, Kurven, Ergebnisse und sein Modell.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zu Trainieren</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Runs or queue</source>
        <translation>Läufe oder Warteschlange</translation>
    </message>
    <message>
        <source>The runs can&apos;t be listed.</source>
        <translation>Die Läufe lassen sich nicht auflisten.</translation>
    </message>
    <message>
        <source>There are none in {folder}.</source>
        <translation>In {folder} gibt es keine.</translation>
    </message>
    <message>
        <source>1 run, {size}.</source>
        <translation>1 Lauf, {size}.</translation>
    </message>
    <message>
        <source>{count} runs, {size}.</source>
        <translation>{count} Läufe, {size}.</translation>
    </message>
    <message>
        <source>{compared} chosen to compare, {running} running.</source>
        <translation>{compared} zum Vergleich gewählt, {running} in Arbeit.</translation>
    </message>
    <message>
        <source>{compared} chosen to compare.</source>
        <translation>{compared} zum Vergleich gewählt.</translation>
    </message>
    <message>
        <source>{running} running.</source>
        <translation>{running} in Arbeit.</translation>
    </message>
    <message>
        <source>Choose a run in the table first.</source>
        <translation>Wähle zuerst einen Lauf in der Tabelle.</translation>
    </message>
    <message>
        <source>Its experiment can&apos;t be read.</source>
        <translation>Sein Experiment lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>A run can&apos;t be deleted while it trains.</source>
        <translation>Ein Lauf lässt sich nicht löschen, während er trainiert.</translation>
    </message>
    <message>
        <source>Delete {count}</source>
        <translation>{count} löschen</translation>
    </message>
    <message>
        <source>Another training runs. Stop it first.</source>
        <translation>Ein anderes Training läuft. Stoppe es zuerst.</translation>
    </message>
    <message>
        <source>There is no model in this run: it ended before its first epoch, or was cancelled.</source>
        <translation>In diesem Lauf ist kein Modell: Er endete vor seiner ersten Epoche oder wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{count} runs can be compared at once.</source>
        <translation>{count} Läufe lassen sich auf einmal vergleichen.</translation>
    </message>
    <message>
        <source>Take one out of the comparison first.</source>
        <translation>Nimm zuerst einen aus dem Vergleich.</translation>
    </message>
    <message>
        <source>The run can&apos;t go on.</source>
        <translation>Der Lauf kann nicht weitergehen.</translation>
    </message>
    <message>
        <source>1 run deleted.</source>
        <translation>1 Lauf gelöscht.</translation>
    </message>
    <message>
        <source>{count} runs deleted.</source>
        <translation>{count} Läufe gelöscht.</translation>
    </message>
    <message>
        <source>{size} are free again.</source>
        <translation>{size} sind wieder frei.</translation>
    </message>
    <message>
        <source>Not everything was deleted.</source>
        <translation>Nicht alles wurde gelöscht.</translation>
    </message>
    <message>
        <source>The note was not saved.</source>
        <translation>Die Notiz wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>Das Bild wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Choose the folder of runs</source>
        <translation>Ordner der Läufe wählen</translation>
    </message>
    <message>
        <source>Export the table of runs</source>
        <translation>Tabelle der Läufe exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The table was written.</source>
        <translation>Die Tabelle wurde geschrieben.</translation>
    </message>
    <message>
        <source>The table was not written.</source>
        <translation>Die Tabelle wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>SamplesCard</name>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>What the template draws</source>
        <translation>Was die Vorlage zeichnet</translation>
    </message>
    <message>
        <source>Reconstructions</source>
        <translation>Rekonstruktionen</translation>
    </message>
    <message>
        <source>Samples of the epoch</source>
        <translation>Beispiele der Epoche</translation>
    </message>
    <message>
        <source>Epoch of the samples</source>
        <translation>Epoche der Beispiele</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>There are no pictures yet.</source>
        <translation>Es gibt noch keine Bilder.</translation>
    </message>
    <message>
        <source>{count} fixed seeds</source>
        <translation>{count} feste Startwerte</translation>
    </message>
    <message>
        <source>given above, given back below</source>
        <translation>oben gegeben, unten zurückgegeben</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}. Choose another folder.</source>
        <translation>{file} lässt sich nicht schreiben: {reason}. Wähle einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>SchedulePreview</name>
    <message>
        <source>Learning rate over the epochs</source>
        <translation>Lernrate über die Epochen</translation>
    </message>
</context>
<context>
    <name>ScoresCard</name>
    <message>
        <source>Scores</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>guessing {score}</source>
        <translation>Raten {score}</translation>
    </message>
    <message>
        <source>the last season {score}</source>
        <translation>die letzte Saison {score}</translation>
    </message>
    <message>
        <source>the last value {score}</source>
        <translation>der letzte Wert {score}</translation>
    </message>
    <message>
        <source>counting {score}</source>
        <translation>Zählen {score}</translation>
    </message>
    <message>
        <source>nearest known {score}</source>
        <translation>nächste bekannte {score}</translation>
    </message>
    <message>
        <source>the mean {score}</source>
        <translation>der Mittelwert {score}</translation>
    </message>
    <message>
        <source>the mean picture {score}</source>
        <translation>das mittlere Bild {score}</translation>
    </message>
    <message>
        <source>all classes alike {score}, guessing {guess}</source>
        <translation>alle Klassen gleich {score}, Raten {guess}</translation>
    </message>
    <message>
        <source>how much the code carries</source>
        <translation>wie viel der Code trägt</translation>
    </message>
    <message>
        <source>as a simple judge tells them</source>
        <translation>wie ein einfacher Richter sie erkennt</translation>
    </message>
    <message>
        <source>of the given ones&apos; spread</source>
        <translation>der Streuung der gegebenen</translation>
    </message>
    <message>
        <source>as many principal components {score}</source>
        <translation>ebenso viele Hauptkomponenten {score}</translation>
    </message>
    <message>
        <source>at the threshold</source>
        <translation>bei der Schwelle</translation>
    </message>
    <message>
        <source>tokens it wavers between</source>
        <translation>Token, zwischen denen es schwankt</translation>
    </message>
    <message>
        <source>nats a token</source>
        <translation>Nats je Token</translation>
    </message>
    <message>
        <source>nats a picture</source>
        <translation>Nats je Bild</translation>
    </message>
    <message>
        <source>says {says}, is {right}</source>
        <translation>sagt {says}, ist {right}</translation>
    </message>
    <message>
        <source>As sure as it is right.</source>
        <translation>So sicher, wie es richtig ist.</translation>
    </message>
    <message>
        <source>Too sure of itself.</source>
        <translation>Zu selbstsicher.</translation>
    </message>
    <message>
        <source>A little too sure of itself.</source>
        <translation>Ein wenig zu selbstsicher.</translation>
    </message>
    <message>
        <source>Less sure than it could be.</source>
        <translation>Weniger sicher, als es sein könnte.</translation>
    </message>
    <message>
        <source>Only {count} test samples: with others the scores could differ noticeably.</source>
        <translation>Nur {count} Testbeispiele: Mit anderen könnten die Ergebnisse merklich abweichen.</translation>
    </message>
    <message>
        <source>Only {count} test samples: one more error changes the accuracy by {points} points. On many more it would most likely lie between {low} and {high}.</source>
        <translation>Nur {count} Testbeispiele: Ein Fehler mehr ändert die Genauigkeit um {points} Punkte. Bei viel mehr Beispielen läge sie höchstwahrscheinlich zwischen {low} und {high}.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Against overfitting</source>
        <translation>Gegen Überanpassung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
</context>
<context>
    <name>SeedCard</name>
    <message>
        <source>One seed over time</source>
        <translation>Ein Startwert im Lauf der Zeit</translation>
    </message>
    <message>
        <source>One seed through the epochs</source>
        <translation>Ein Startwert durch die Epochen</translation>
    </message>
    <message>
        <source>Given, and given back</source>
        <translation>Gegeben und zurückgegeben</translation>
    </message>
    <message>
        <source>Pictures given, and given back</source>
        <translation>Bilder, gegeben und zurückgegeben</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Seed {number} over time</source>
        <translation>Startwert {number} im Lauf der Zeit</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>____ ({word})</source>
        <translation>____ ({word})</translation>
    </message>
</context>
<context>
    <name>SequenceForm</name>
    <message>
        <source>Take a sequence</source>
        <translation>Sequenz nehmen</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open the file of a sequence</source>
        <translation>Datei einer Sequenz öffnen</translation>
    </message>
    <message>
        <source>Sequence to try</source>
        <translation>Sequenz zum Ausprobieren</translation>
    </message>
    <message>
        <source>The run has no test part.</source>
        <translation>Der Lauf hat keinen Testteil.</translation>
    </message>
    <message>
        <source>From {file}.</source>
        <translation>Aus {file}.</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} Schritte</translation>
    </message>
    <message>
        <source>the first {count} of them are not read</source>
        <translation>die ersten {count} davon werden nicht gelesen</translation>
    </message>
    <message>
        <source>Open or drop the file of a sequence, and the answer follows.</source>
        <translation>Öffne die Datei einer Sequenz oder lege sie ab, und die Antwort folgt.</translation>
    </message>
    <message>
        <source>Sequence {number} of the test part, never seen in training.</source>
        <translation>Sequenz {number} des Testteils, im Training nie gesehen.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Series</source>
        <translation>Zeitreihe</translation>
    </message>
    <message>
        <source>in order of</source>
        <translation>geordnet nach</translation>
    </message>
    <message>
        <source>Column that puts the rows in order</source>
        <translation>Spalte, nach der die Zeilen geordnet werden</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Each row is a sequence that lies in a file of its own.</source>
        <translation>Jede Zeile ist eine Sequenz, die in einer eigenen Datei liegt.</translation>
    </message>
    <message>
        <source>Each row is a sequence of its own, its columns are the steps.</source>
        <translation>Jede Zeile ist eine eigene Sequenz, ihre Spalten sind die Schritte.</translation>
    </message>
    <message>
        <source>Rows follow each other in time.</source>
        <translation>Die Zeilen folgen zeitlich aufeinander.</translation>
    </message>
    <message>
        <source>Taken for a series: {reason}.</source>
        <translation>Als Zeitreihe verstanden: {reason}.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Enter a whole number from 1.</source>
        <translation>Gib eine ganze Zahl ab 1 ein.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Bidirectional</source>
        <translation>Bidirektional</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>Wide layer</source>
        <translation>Breite Schicht</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Ranges for pairs</source>
        <translation>Bereiche für Paare</translation>
    </message>
    <message>
        <source>Block dropout</source>
        <translation>Block-Dropout</translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Numbers per column</source>
        <translation>Zahlen je Spalte</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <source>Halvings</source>
        <translation>Halbierungen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Extra convolutions</source>
        <translation>Zusätzliche Faltungen</translation>
    </message>
    <message>
        <source>Code length</source>
        <translation>Codelänge</translation>
    </message>
    <message>
        <source>Code weight</source>
        <translation>Codegewicht</translation>
    </message>
    <message>
        <source>Code warm-up</source>
        <translation>Code-Aufwärmen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation>Dichte Schichten</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Sparsamkeit</translation>
    </message>
    <message>
        <source>Share of alarms</source>
        <translation>Anteil der Alarme</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Nach Klasse</translation>
    </message>
    <message>
        <source>Judging filters</source>
        <translation>Filter des Urteils</translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation>Mittelung</translation>
    </message>
    <message>
        <source>Class cost</source>
        <translation>Kosten der Klasse</translation>
    </message>
    <message>
        <source>It tells</source>
        <translation>Es sagt</translation>
    </message>
    <message>
        <source>Class kept back</source>
        <translation>Klasse verschwiegen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Steps of a drawing</source>
        <translation>Schritte einer Zeichnung</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Answer&apos;s tokens</source>
        <translation>Token der Antwort</translation>
    </message>
    <message>
        <source>Recurrent unit</source>
        <translation>Rekurrente Einheit</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Look at tokens</source>
        <translation>Auf Tokens schauen</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>Beams</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Words in a row</source>
        <translation>Wörter in Folge</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Numbers per token</source>
        <translation>Zahlen je Token</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Count words once</source>
        <translation>Wörter einmal zählen</translation>
    </message>
    <message>
        <source>Hidden words</source>
        <translation>Verdeckte Wörter</translation>
    </message>
    <message>
        <source>Skip padding</source>
        <translation>Auffüllung überspringen</translation>
    </message>
    <message>
        <source>Hidden tokens</source>
        <translation>Verdeckte Token</translation>
    </message>
    <message>
        <source>Share left out</source>
        <translation>Weggelassener Anteil</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Drawn words</source>
        <translation>Gezogene Wörter</translation>
    </message>
    <message>
        <source>Skip frequent words</source>
        <translation>Häufige Wörter überspringen</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <source>Frozen share</source>
        <translation>Eingefrorener Anteil</translation>
    </message>
    <message>
        <source>Fine-tuning rate</source>
        <translation>Feinabstimmungsrate</translation>
    </message>
    <message>
        <source>Depths read</source>
        <translation>Gelesene Tiefen</translation>
    </message>
    <message>
        <source>Kernel size</source>
        <translation>Kerngröße</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Früh beenden</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Monitored figure</source>
        <translation>Überwachte Kennzahl</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>Gut genug</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtszerfall</translation>
    </message>
    <message>
        <source>Longest gradient</source>
        <translation>Längster Gradient</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation>Gemischte Präzision</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Subwords</source>
        <translation>Wortstücke</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größtes</translation>
    </message>
    <message>
        <source>Run or file</source>
        <translation>Lauf oder Datei</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>Faltend</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>He, normal</source>
        <translation>He, normalverteilt</translation>
    </message>
    <message>
        <source>He, uniform</source>
        <translation>He, gleichverteilt</translation>
    </message>
    <message>
        <source>Glorot, normal</source>
        <translation>Glorot, normalverteilt</translation>
    </message>
    <message>
        <source>Glorot, uniform</source>
        <translation>Glorot, gleichverteilt</translation>
    </message>
    <message>
        <source>LeCun, normal</source>
        <translation>LeCun, normalverteilt</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation>Orthogonal</translation>
    </message>
    <message>
        <source>ReLU squared</source>
        <translation>ReLU im Quadrat</translation>
    </message>
    <message>
        <source>SGD + momentum</source>
        <translation>SGD + Momentum</translation>
    </message>
    <message>
        <source>SGD + Nesterov</source>
        <translation>SGD + Nesterov</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Ein Zyklus</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Shift and mirror</source>
        <translation>Verschieben und spiegeln</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Validation error (MAE)</source>
        <translation>Validierungsfehler (MAE)</translation>
    </message>
    <message>
        <source>Validation error (RMSE)</source>
        <translation>Validierungsfehler (RMSE)</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Negative sums become 0.</source>
        <translation>Negative Summen werden 0.</translation>
    </message>
    <message>
        <source>Negative sums become 0, others are squared.</source>
        <translation>Negative Summen werden 0, andere werden quadriert.</translation>
    </message>
    <message>
        <source>Like ReLU, with a smooth bend.</source>
        <translation>Wie ReLU, mit weichem Knick.</translation>
    </message>
    <message>
        <source>Like SiLU, a little softer.</source>
        <translation>Wie SiLU, etwas weicher.</translation>
    </message>
    <message>
        <source>Negative sums run out at -1.</source>
        <translation>Negative Summen laufen bei -1 aus.</translation>
    </message>
    <message>
        <source>An ELU that keeps values in a good range.</source>
        <translation>Eine ELU, die Werte in einem guten Bereich hält.</translation>
    </message>
    <message>
        <source>Negative sums shrink, so no neuron dies.</source>
        <translation>Negative Summen schrumpfen, so stirbt kein Neuron.</translation>
    </message>
    <message>
        <source>Like ReLU, smooth; usual in transformers.</source>
        <translation>Wie ReLU, weich; in Transformern üblich.</translation>
    </message>
    <message>
        <source>A ReLU without a corner, never quite 0.</source>
        <translation>Eine ReLU ohne Ecke, nie ganz 0.</translation>
    </message>
    <message>
        <source>Squeezes sums between -1 and 1.</source>
        <translation>Presst Summen zwischen -1 und 1.</translation>
    </message>
    <message>
        <source>Squeezes sums between 0 and 1.</source>
        <translation>Presst Summen zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>Few tokens, long texts; nothing is unknown.</source>
        <translation>Wenige Token, lange Texte; nichts ist unbekannt.</translation>
    </message>
    <message>
        <source>Each word is a token; rare ones are unknown.</source>
        <translation>Jedes Wort ist ein Token; seltene sind unbekannt.</translation>
    </message>
    <message>
        <source>Frequent words whole, rare ones in pieces.</source>
        <translation>Häufige Wörter ganz, seltene in Stücken.</translation>
    </message>
    <message>
        <source>Smaller, and learns sooner.</source>
        <translation>Kleiner, und lernt schneller.</translation>
    </message>
    <message>
        <source>Larger, and remembers longer.</source>
        <translation>Größer, und behält länger.</translation>
    </message>
    <message>
        <source>The answer knows of the source by memory alone.</source>
        <translation>Die Antwort kennt die Quelle nur aus dem Gedächtnis.</translation>
    </message>
    <message>
        <source>Looks back at the source, compared by products.</source>
        <translation>Blickt auf die Quelle zurück, verglichen mit Produkten.</translation>
    </message>
    <message>
        <source>Looks back at the source, compared by sums.</source>
        <translation>Blickt auf die Quelle zurück, verglichen mit Summen.</translation>
    </message>
    <message>
        <source>Guesses from a word which ones stand near it.</source>
        <translation>Rät aus einem Wort, welche nahe bei ihm stehen.</translation>
    </message>
    <message>
        <source>Guesses a word from those that stand near it.</source>
        <translation>Rät ein Wort aus denen, die nahe bei ihm stehen.</translation>
    </message>
    <message>
        <source>Adam with weight decay done right.</source>
        <translation>Adam mit richtig gemachtem Gewichtszerfall.</translation>
    </message>
    <message>
        <source>Adapts the step for each weight.</source>
        <translation>Passt den Schritt jedem Gewicht an.</translation>
    </message>
    <message>
        <source>Adam that looks one step ahead.</source>
        <translation>Adam, der einen Schritt vorausschaut.</translation>
    </message>
    <message>
        <source>Divides steps by the usual size of gradients.</source>
        <translation>Teilt Schritte durch die übliche Größe der Gradienten.</translation>
    </message>
    <message>
        <source>Rolls on in the direction it already has.</source>
        <translation>Rollt weiter in die Richtung, die es schon hat.</translation>
    </message>
    <message>
        <source>Momentum that looks one step ahead.</source>
        <translation>Momentum, das einen Schritt vorausschaut.</translation>
    </message>
    <message>
        <source>Straight down the gradient, nothing more.</source>
        <translation>Gerade den Gradienten hinab, sonst nichts.</translation>
    </message>
    <message>
        <source>Evens out the steps of whole matrices.</source>
        <translation>Gleicht die Schritte ganzer Matrizen aus.</translation>
    </message>
    <message>
        <source>Steps of equal size, by the sign alone.</source>
        <translation>Gleich große Schritte, nur nach dem Vorzeichen.</translation>
    </message>
    <message>
        <source>Steps shrink where much was learned.</source>
        <translation>Schritte schrumpfen, wo viel gelernt wurde.</translation>
    </message>
    <message>
        <source>The same rate to the end.</source>
        <translation>Dieselbe Rate bis zum Ende.</translation>
    </message>
    <message>
        <source>Falls to 0 along half a wave.</source>
        <translation>Fällt entlang einer halben Welle auf 0.</translation>
    </message>
    <message>
        <source>Falls by the same share every step.</source>
        <translation>Fällt bei jedem Schritt um denselben Anteil.</translation>
    </message>
    <message>
        <source>A tenth after each third.</source>
        <translation>Ein Zehntel nach jedem Drittel.</translation>
    </message>
    <message>
        <source>Falls when progress stalls.</source>
        <translation>Fällt, wenn der Fortschritt stockt.</translation>
    </message>
    <message>
        <source>Up for a third, then down to 0.</source>
        <translation>Ein Drittel lang hinauf, dann hinab auf 0.</translation>
    </message>
    <message>
        <source>Pictures are shown as they are.</source>
        <translation>Bilder werden gezeigt, wie sie sind.</translation>
    </message>
    <message>
        <source>Moves pictures by up to 8 %.</source>
        <translation>Verschiebt Bilder um bis zu 8 %.</translation>
    </message>
    <message>
        <source>Mirrors half of the pictures.</source>
        <translation>Spiegelt die Hälfte der Bilder.</translation>
    </message>
    <message>
        <source>Moves and mirrors pictures.</source>
        <translation>Verschiebt und spiegelt Bilder.</translation>
    </message>
    <message>
        <source>Moves, mirrors, turns and zooms.</source>
        <translation>Verschiebt, spiegelt, dreht und zoomt.</translation>
    </message>
    <message>
        <source>Every sample counts the same.</source>
        <translation>Jedes Beispiel zählt gleich.</translation>
    </message>
    <message>
        <source>Rare classes count more.</source>
        <translation>Seltene Klassen zählen mehr.</translation>
    </message>
    <message>
        <source>Values are left as they come.</source>
        <translation>Werte bleiben, wie sie kommen.</translation>
    </message>
    <message>
        <source>Keeps values in range over each batch.</source>
        <translation>Hält Werte über jeden Batch im Bereich.</translation>
    </message>
    <message>
        <source>Keeps values in range within each sample.</source>
        <translation>Hält Werte in jedem Beispiel im Bereich.</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>This template has no such preset.</source>
        <translation>Diese Vorlage hat diese Voreinstellung nicht.</translation>
    </message>
    <message>
        <source>{template} settings</source>
        <translation>Einstellungen: {template}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Turn on Stop early to use it.</source>
        <translation>Schalte „Früh beenden“ ein, um das zu nutzen.</translation>
    </message>
    <message>
        <source>One cycle has its own rise.</source>
        <translation>„Ein Zyklus“ hat seinen eigenen Anstieg.</translation>
    </message>
    <message>
        <source>It helps on a GPU. On a processor it only makes training slower.</source>
        <translation>Es hilft auf einer GPU. Auf einem Prozessor macht es das Training nur langsamer.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>{count} pictures, each with {variants} variants</source>
        <translation>{count} Bilder, jedes mit {variants} Varianten</translation>
    </message>
</context>
<context>
    <name>Sketch</name>
    <message>
        <source>{width} × {height}, in colour</source>
        <translation>{width} × {height}, farbig</translation>
    </message>
    <message>
        <source>{width} × {height}, grey</source>
        <translation>{width} × {height}, grau</translation>
    </message>
    <message>
        <source>The run keeps no pictures of its test part.</source>
        <translation>Der Lauf bewahrt keine Bilder seines Testteils auf.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened.</source>
        <translation>{file} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Open a PNG, JPEG, WebP, GIF, BMP or TIFF picture.</source>
        <translation>Öffne ein Bild als PNG, JPEG, WebP, GIF, BMP oder TIFF.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>Copy a picture, then paste it here.</source>
        <translation>Kopiere ein Bild und füge es dann hier ein.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Colour of the brush</source>
        <translation>Farbe des Pinsels</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation>Letzten Strich zurücknehmen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the pad</source>
        <translation>Zeichenfläche leeren</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Take one</source>
        <translation>Eins nehmen</translation>
    </message>
    <message>
        <source>Take a test picture</source>
        <translation>Testbild nehmen</translation>
    </message>
    <message>
        <source>A picture of the test part, which the model has never seen.</source>
        <translation>Ein Bild aus dem Testteil, das das Modell nie gesehen hat.</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>oder leg hier eins ab</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Was das Modell sieht</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Was es sieht</translation>
    </message>
    <message>
        <source>Nothing was drawn yet.</source>
        <translation>Noch wurde nichts gezeichnet.</translation>
    </message>
    <message>
        <source>The drawing can&apos;t be handed to the model.</source>
        <translation>Die Zeichnung lässt sich nicht ans Modell geben.</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>Training {training}, validation {validation}, test {test}</source>
        <translation>Training {training}, Validierung {validation}, Test {test}</translation>
    </message>
    <message>
        <source>Training {count}</source>
        <translation>Training {count}</translation>
    </message>
</context>
<context>
    <name>SplitCard</name>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Own folders</source>
        <translation>Eigene Ordner</translation>
    </message>
    <message>
        <source>Own files</source>
        <translation>Eigene Dateien</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Way to part the samples</source>
        <translation>Art der Aufteilung</translation>
    </message>
    <message>
        <source>Column to part by</source>
        <translation>Spalte zum Aufteilen</translation>
    </message>
    <message>
        <source>A series is split by time: a model that has seen what comes later would only seem good.</source>
        <translation>Eine Zeitreihe wird nach der Zeit aufgeteilt: Ein Modell, das gesehen hat, was später kommt, würde nur gut scheinen.</translation>
    </message>
    <message>
        <source>One long text is split in order: what stands around a passage would give it away.</source>
        <translation>Ein langer Text wird der Reihe nach geteilt: Was um einen Abschnitt herum steht, würde ihn verraten.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Same class shares in each part.</source>
        <translation>Gleiche Klassenanteile in jedem Teil.</translation>
    </message>
    <message>
        <source>Drawn at random.</source>
        <translation>Zufällig gezogen.</translation>
    </message>
    <message>
        <source>The end of the text is for testing.</source>
        <translation>Das Ende des Textes ist zum Testen.</translation>
    </message>
    <message>
        <source>The latest are for testing, so that the future stays unknown.</source>
        <translation>Die neuesten sind zum Testen, damit die Zukunft unbekannt bleibt.</translation>
    </message>
    <message>
        <source>What belongs together stays in one part.</source>
        <translation>Was zusammengehört, bleibt in einem Teil.</translation>
    </message>
    <message>
        <source>The data come with a test part of their own.</source>
        <translation>Die Daten bringen einen eigenen Testteil mit.</translation>
    </message>
    <message>
        <source>A column of the data names the part.</source>
        <translation>Eine Spalte der Daten nennt den Teil.</translation>
    </message>
    <message>
        <source>Drawn at random; pairs with the same source stay in one part.</source>
        <translation>Zufällig gezogen; Paare mit derselben Quelle bleiben in einem Teil.</translation>
    </message>
    <message>
        <source>Test: {name}.</source>
        <translation>Test: {name}.</translation>
    </message>
    <message>
        <source>Exact copies stay in one part.</source>
        <translation>Exakte Kopien bleiben in einem Teil.</translation>
    </message>
    <message>
        <source>Validation {validation}, test {test}.</source>
        <translation>Validierung {validation}, Test {test}.</translation>
    </message>
    <message>
        <source>The data say themselves which samples are for testing.</source>
        <translation>Die Daten sagen selbst, welche Beispiele zum Testen sind.</translation>
    </message>
    <message>
        <source>No column holds dates or numbers to put the rows in order.</source>
        <translation>Keine Spalte enthält Datumsangaben oder Zahlen, um die Zeilen zu ordnen.</translation>
    </message>
    <message>
        <source>No column says what belongs together.</source>
        <translation>Keine Spalte sagt, was zusammengehört.</translation>
    </message>
    <message>
        <source>Choose the test data</source>
        <translation>Testdaten wählen</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Testanteil</translation>
    </message>
    <message>
        <source>Enter 1 to 90.</source>
        <translation>Gib 1 bis 90 ein.</translation>
    </message>
    <message>
        <source>Nothing is left to train on.</source>
        <translation>Zum Trainieren bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Gib eine ganze Zahl ein.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Samples of the cell</source>
        <translation>Beispiele der Zelle</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>Residuals beside the points</source>
        <translation>Residuen neben den Punkten</translation>
    </message>
    <message>
        <source>Worst samples</source>
        <translation>Schlechteste Beispiele</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Konfusion</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Predicted and actual</source>
        <translation>Vorhergesagt und tatsächlich</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>ROC, PR</source>
        <translation>ROC, PR</translation>
    </message>
    <message>
        <source>ROC and PR</source>
        <translation>ROC und PR</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechteste</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Ungewöhnlich</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>Mit anderem Lauf vergleichen</translation>
    </message>
    <message>
        <source>Read-outs</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Reconstructions</source>
        <translation>Rekonstruktionen</translation>
    </message>
</context>
<context>
    <name>StatesPanel</name>
    <message>
        <source>Sequence to look into</source>
        <translation>Sequenz, in die du hineinsiehst</translation>
    </message>
    <message>
        <source>Part of the memory</source>
        <translation>Teil des Gedächtnisses</translation>
    </message>
    <message>
        <source>Memory along the sequence</source>
        <translation>Gedächtnis entlang der Sequenz</translation>
    </message>
    <message>
        <source>Sequence {number}</source>
        <translation>Sequenz {number}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Update gate</source>
        <translation>Aktualisierungstor</translation>
    </message>
    <message>
        <source>Reset gate</source>
        <translation>Rücksetztor</translation>
    </message>
    <message>
        <source>Input gate</source>
        <translation>Eingangstor</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>Vergesstor</translation>
    </message>
    <message>
        <source>Output gate</source>
        <translation>Ausgangstor</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Each row is one number that the layer remembers, step by step from the left.</source>
        <translation>Jede Zeile ist eine Zahl, die sich die Schicht merkt, Schritt für Schritt von links.</translation>
    </message>
    <message>
        <source>How much of what it remembered stays: 1 keeps all of it.</source>
        <translation>Wie viel vom Gemerkten bleibt: 1 behält alles.</translation>
    </message>
    <message>
        <source>How much of what it remembered counts for the new: 0 forgets it.</source>
        <translation>Wie viel vom Gemerkten für das Neue zählt: 0 vergisst es.</translation>
    </message>
    <message>
        <source>How much of the step is written into the cell.</source>
        <translation>Wie viel des Schritts in die Zelle geschrieben wird.</translation>
    </message>
    <message>
        <source>How much of the cell stays: 0 forgets it.</source>
        <translation>Wie viel der Zelle bleibt: 0 vergisst es.</translation>
    </message>
    <message>
        <source>How much of the cell is shown to the next layer.</source>
        <translation>Wie viel der Zelle der nächsten Schicht gezeigt wird.</translation>
    </message>
    <message>
        <source>What the layer keeps for long; the memory is the part of it that is shown.</source>
        <translation>Was die Schicht lange behält; das Gedächtnis ist der Teil davon, der gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Nothing to fix</source>
        <translation>Nichts zu berichtigen</translation>
    </message>
    <message>
        <source>Press Return to go to the field.</source>
        <translation>Mit der Eingabetaste springst du zum Feld.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Aufbauen</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Phases of the training</source>
        <translation>Phasen des Trainings</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Epoch {now} of {all}</source>
        <translation>Epoche {now} von {all}</translation>
    </message>
    <message>
        <source>About {duration} left</source>
        <translation>Noch etwa {duration}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Paused in epoch {now} of {all}</source>
        <translation>Pausiert in Epoche {now} von {all}</translation>
    </message>
    <message>
        <source>Batch {now} of {all}</source>
        <translation>Batch {now} von {all}</translation>
    </message>
    <message>
        <source>Took {duration}</source>
        <translation>Dauerte {duration}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Noch nichts geladen</translation>
    </message>
    <message>
        <source>Choose how much</source>
        <translation>Wähle, wie viel</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} Paare</translation>
    </message>
    <message>
        <source>{count} texts</source>
        <translation>{count} Texte</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} Abschnitte</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns</source>
        <translation>{rows} Zeilen, {columns} Spalten</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} Zeilen</translation>
    </message>
    <message>
        <source>{count} images</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>1 setting to fix</source>
        <translation>1 Einstellung berichtigen</translation>
    </message>
    <message>
        <source>See the data first</source>
        <translation>Sieh zuerst die Daten an</translation>
    </message>
    <message>
        <source>When the data are read</source>
        <translation>Wenn die Daten gelesen sind</translation>
    </message>
    <message>
        <source>The data are being read.</source>
        <translation>Die Daten werden gerade gelesen.</translation>
    </message>
    <message>
        <source>Load data first</source>
        <translation>Lade zuerst Daten</translation>
    </message>
    <message>
        <source>A template is chosen for the data it learns from, so load data first.</source>
        <translation>Eine Vorlage wird für die Daten gewählt, aus denen sie lernt; lade also zuerst Daten.</translation>
    </message>
    <message>
        <source>{template}, 1 setting to fix</source>
        <translation>{template}, 1 Einstellung berichtigen</translation>
    </message>
    <message>
        <source>{template}, {weights} weights</source>
        <translation>{template}, {weights} Gewichte</translation>
    </message>
    <message>
        <source>Epoch {now} of {all}</source>
        <translation>Epoche {now} von {all}</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Best at epoch {best} of {all}</source>
        <translation>Am besten in Epoche {best} von {all}</translation>
    </message>
    <message>
        <source>{value} % exact in the test</source>
        <translation>{value} % exakt im Test</translation>
    </message>
    <message>
        <source>{value} % right class</source>
        <translation>{value} % richtige Klasse</translation>
    </message>
    <message>
        <source>Perplexity {value}</source>
        <translation>Perplexität {value}</translation>
    </message>
    <message>
        <source>MSE {value} in the test</source>
        <translation>MSE {value} im Test</translation>
    </message>
    <message>
        <source>MAE {value} in the test</source>
        <translation>MAE {value} im Test</translation>
    </message>
    <message>
        <source>Loss {value} in the test</source>
        <translation>Verlust {value} im Test</translation>
    </message>
    <message>
        <source>Fix 1 setting first</source>
        <translation>Berichtige zuerst 1 Einstellung</translation>
    </message>
    <message>
        <source>There is nothing to train yet: load data first.</source>
        <translation>Es gibt noch nichts zu trainieren: Lade zuerst Daten.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Of an earlier run</source>
        <translation>Von einem früheren Lauf</translation>
    </message>
    <message>
        <source>There is no trained model to look at yet.</source>
        <translation>Es gibt noch kein trainiertes Modell zum Ansehen.</translation>
    </message>
    <message>
        <source>Try it, export it</source>
        <translation>Probiere es, exportiere es</translation>
    </message>
    <message>
        <source>There is no trained model to use yet.</source>
        <translation>Es gibt noch kein trainiertes Modell zum Anwenden.</translation>
    </message>
    <message>
        <source>When training ends</source>
        <translation>Wenn das Training endet</translation>
    </message>
    <message>
        <source>Train first</source>
        <translation>Trainiere zuerst</translation>
    </message>
    <message>
        <source>{value} % in the test</source>
        <translation>{value} % im Test</translation>
    </message>
    <message>
        <source>R² {value} in the test</source>
        <translation>R² {value} im Test</translation>
    </message>
    <message>
        <source>{value} nats in the test</source>
        <translation>{value} Nats im Test</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Worth trying</source>
        <translation>Einen Versuch wert</translation>
    </message>
    <message>
        <source>Settings: {name}</source>
        <translation>Einstellungen: {name}</translation>
    </message>
    <message>
        <source>Deep, plain</source>
        <translation>Tief, schlicht</translation>
    </message>
    <message>
        <source>20 layers without normalization: the gradient vanishes, and nothing is learned.</source>
        <translation>20 Schichten ohne Normalisierung: Der Gradient verschwindet, und nichts wird gelernt.</translation>
    </message>
    <message>
        <source>Deep, normalized</source>
        <translation>Tief, normalisiert</translation>
    </message>
    <message>
        <source>The same 20 layers with batch normalization: they learn.</source>
        <translation>Dieselben 20 Schichten mit Batch-Normalisierung: Sie lernen.</translation>
    </message>
</context>
<context>
    <name>SwitchEntry</name>
    <message>
        <source>What is {}?</source>
        <translation>Was ist {}?</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>Table of runs</source>
        <translation>Tabelle der Läufe</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Columns and rows</source>
        <translation>Spalten und Zeilen</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Columns or rows</source>
        <translation>Spalten oder Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Type of {name}</source>
        <translation>Typ von {name}</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Rolle von {name}</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target column</source>
        <translation>Zielspalte</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Swap source and answer</source>
        <translation>Quelle und Antwort tauschen</translation>
    </message>
    <message>
        <source>Answers in a second file…</source>
        <translation>Antworten in einer zweiten Datei …</translation>
    </message>
    <message>
        <source>Samples of each class</source>
        <translation>Beispiele je Klasse</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>Was gelernt wird</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{source} is read, {target} is written. Other columns take no part.</source>
        <translation>{source} wird gelesen, {target} wird geschrieben. Andere Spalten nehmen nicht teil.</translation>
    </message>
    <message>
        <source>Choose the column with the answer to learn.</source>
        <translation>Wähle die Spalte mit der Antwort, die gelernt werden soll.</translation>
    </message>
    <message>
        <source>These images have no classes. A template that makes new ones can learn from them.</source>
        <translation>Diese Bilder haben keine Klassen. Eine Vorlage, die neue macht, kann aus ihnen lernen.</translation>
    </message>
    <message>
        <source>Always answering {answer} is right {share} of the time. A model has to beat that.</source>
        <translation>Immer {answer} zu antworten ist in {share} der Fälle richtig. Ein Modell muss das übertreffen.</translation>
    </message>
    <message>
        <source>{values}. Always answering the mean, {answer}, is off by {error} on average.</source>
        <translation>{values}. Immer den Mittelwert {answer} zu antworten liegt im Mittel um {error} daneben.</translation>
    </message>
    <message>
        <source>Forecasts {names} together. </source>
        <translation>Prognostiziert {names} zusammen. </translation>
    </message>
    <message>
        <source>Choose the file with the answers, line by line</source>
        <translation>Wähle die Datei mit den Antworten, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Answers in a second file</source>
        <translation>Antworten in einer zweiten Datei</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>{} (recommended)</source>
        <translation>{} (empfohlen)</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Decides everything random: the same seed gives the same model.</source>
        <translation>Bestimmt alles Zufällige: Derselbe Startwert gibt dasselbe Modell.</translation>
    </message>
    <message>
        <source>Multilayer perceptron</source>
        <translation>Mehrschichtiges Perzeptron</translation>
    </message>
    <message>
        <source>Layers of neurons, each connected to all of the layer before. The first thing to try on a table, and the simplest network there is.</source>
        <translation>Schichten von Neuronen, jedes mit der ganzen Schicht davor verbunden. Das Erste, was man bei einer Tabelle probiert, und das einfachste Netz überhaupt.</translation>
    </message>
    <message>
        <source>Dense layers between input and output.</source>
        <translation>Dichte Schichten zwischen Eingabe und Ausgabe.</translation>
    </message>
    <message>
        <source>Neurons in each of them.</source>
        <translation>Neuronen in jeder davon.</translation>
    </message>
    <message>
        <source>What a neuron does with its sum.</source>
        <translation>Was ein Neuron mit seiner Summe macht.</translation>
    </message>
    <message>
        <source>Keeps each layer&apos;s values in a good range.</source>
        <translation>Hält die Werte jeder Schicht in einem guten Bereich.</translation>
    </message>
    <message>
        <source>Share of neurons switched off at random while training.</source>
        <translation>Anteil der Neuronen, die beim Training zufällig abgeschaltet werden.</translation>
    </message>
    <message>
        <source>Learnt numbers per number column that tell its ranges apart; 0 for none.</source>
        <translation>Gelernte Zahlen je Zahlenspalte, die ihre Bereiche unterscheiden; 0 für keine.</translation>
    </message>
    <message>
        <source>Lets each layer add to what came in, instead of replacing it.</source>
        <translation>Lässt jede Schicht zu dem addieren, was hineinkam, statt es zu ersetzen.</translation>
    </message>
    <message>
        <source>Convolutional network</source>
        <translation>Faltungsnetz</translation>
    </message>
    <message>
        <source>Small filters slide over the picture and learn to find edges, then parts, then things. The first choice for pictures.</source>
        <translation>Kleine Filter gleiten über das Bild und lernen, Kanten zu finden, dann Teile, dann Dinge. Die erste Wahl für Bilder.</translation>
    </message>
    <message>
        <source>Times the picture is halved; 0 lets the picture&apos;s size decide.</source>
        <translation>Wie oft das Bild halbiert wird; bei 0 entscheidet die Größe des Bildes.</translation>
    </message>
    <message>
        <source>Filters of the first stage; each later one twice as many, up to four times.</source>
        <translation>Filter der ersten Stufe; jede spätere doppelt so viele, bis zum Vierfachen.</translation>
    </message>
    <message>
        <source>Residual convolutions after the last halving.</source>
        <translation>Residualfaltungen nach der letzten Halbierung.</translation>
    </message>
    <message>
        <source>What a filter does with its sum.</source>
        <translation>Was ein Filter mit seiner Summe macht.</translation>
    </message>
    <message>
        <source>Share of features switched off at random before the last layer.</source>
        <translation>Anteil der Merkmale, die vor der letzten Schicht zufällig abgeschaltet werden.</translation>
    </message>
    <message>
        <source>Bag of words</source>
        <translation>Wörtersack</translation>
    </message>
    <message>
        <source>Weighs each word, and each pair of neighbours, and adds the weights up, whatever their order. Trained in seconds and hard to beat: the first thing to try on texts.</source>
        <translation>Wiegt jedes Wort und jedes Paar von Nachbarn und zählt die Gewichte zusammen, gleich in welcher Reihenfolge. In Sekunden trainiert und schwer zu schlagen: das Erste, was du mit Texten versuchen solltest.</translation>
    </message>
    <message>
        <source>What a text is cut into: words, pieces of words that the texts often show, or characters.</source>
        <translation>In was ein Text zerlegt wird: Wörter, Wortstücke, die in den Texten oft vorkommen, oder Zeichen.</translation>
    </message>
    <message>
        <source>Different tokens that are known, the most frequent ones; all others count as unknown.</source>
        <translation>Verschiedene Token, die bekannt sind, die häufigsten; alle anderen zählen als unbekannt.</translation>
    </message>
    <message>
        <source>Tokens that are read of each text, from its start; 0 is as the texts suggest.</source>
        <translation>Token, die von jedem Text gelesen werden, vom Anfang an; 0 heißt, wie es die Texte nahelegen.</translation>
    </message>
    <message>
        <source>Sequences of up to so many words count as words of their own, such as “not good”.</source>
        <translation>Folgen von bis zu so vielen Wörtern zählen als eigene Wörter, etwa „nicht gut“.</translation>
    </message>
    <message>
        <source>Counts a word that a text repeats once: that it stands there says more than how often.</source>
        <translation>Zählt ein Wort, das ein Text wiederholt, einmal: Dass es dasteht, sagt mehr als wie oft.</translation>
    </message>
    <message>
        <source>Numbers that are learned for each word.</source>
        <translation>Zahlen, die für jedes Wort gelernt werden.</translation>
    </message>
    <message>
        <source>Share of a text&apos;s numbers switched off at random while training.</source>
        <translation>Anteil der Zahlen eines Textes, die im Training zufällig abgeschaltet werden.</translation>
    </message>
    <message>
        <source>Share of a text&apos;s words that are left out at random while training.</source>
        <translation>Anteil der Wörter eines Textes, die im Training zufällig weggelassen werden.</translation>
    </message>
    <message>
        <source>Simple recurrent network</source>
        <translation>Einfaches rekurrentes Netz</translation>
    </message>
    <message>
        <source>Reads step by step, and each step sees what the one before came to. The oldest network with a memory, and a short one: it shows why gates were invented.</source>
        <translation>Liest Schritt für Schritt, und jeder Schritt sieht, wozu der vorige kam. Das älteste Netz mit einem Gedächtnis, und einem kurzen: Es zeigt, warum Tore erfunden wurden.</translation>
    </message>
    <message>
        <source>Numbers that each token of a text becomes; series have their own.</source>
        <translation>Zahlen, zu denen jedes Token eines Textes wird; Zeitreihen haben ihre eigenen.</translation>
    </message>
    <message>
        <source>Reads forwards and backwards, with a memory for each way; what writes texts only reads forwards.</source>
        <translation>Liest vorwärts und rückwärts, mit je einem Gedächtnis; was Texte schreibt, liest nur vorwärts.</translation>
    </message>
    <message>
        <source>Skips the padding behind short texts, instead of reading it as if it were words.</source>
        <translation>Überspringt die Auffüllung hinter kurzen Texten, statt sie zu lesen, als wären es Wörter.</translation>
    </message>
    <message>
        <source>Long short-term memory</source>
        <translation>Langes Kurzzeitgedächtnis</translation>
    </message>
    <message>
        <source>Reads step by step, and three gates decide what its memory takes in, keeps and says. For texts and series in which something early matters late, and for writing letter by letter.</source>
        <translation>Liest Schritt für Schritt, und drei Tore entscheiden, was sein Gedächtnis aufnimmt, behält und sagt. Für Texte und Zeitreihen, in denen Frühes spät zählt, und um Buchstabe für Buchstabe zu schreiben.</translation>
    </message>
    <message>
        <source>Gated recurrent unit</source>
        <translation>Gated Recurrent Unit</translation>
    </message>
    <message>
        <source>Recurrent layers, each reading what the one before made of every step.</source>
        <translation>Rekurrente Schichten; jede liest, was die davor aus jedem Schritt gemacht hat.</translation>
    </message>
    <message>
        <source>Numbers that a layer remembers from step to step.</source>
        <translation>Zahlen, die eine Schicht sich von Schritt zu Schritt merkt.</translation>
    </message>
    <message>
        <source>What is taken of the steps: the memory after the last one, the mean, or the largest.</source>
        <translation>Was von den Schritten genommen wird: das Gedächtnis nach dem letzten, der Mittelwert oder das Größte.</translation>
    </message>
    <message>
        <source>Share of the numbers after each layer switched off at random.</source>
        <translation>Anteil der Zahlen nach jeder Schicht, die zufällig abgeschaltet werden.</translation>
    </message>
    <message>
        <source>Reads step by step and keeps what matters in a small memory, guarded by two gates. For forecasts, for telling what a stretch of a series or a text says, and for writing letter by letter.</source>
        <translation>Liest Schritt für Schritt und behält, was zählt, in einem kleinen Gedächtnis mit zwei Toren. Für Vorhersagen, um zu sagen, was ein Stück Zeitreihe oder ein Text zeigt, und um Buchstabe für Buchstabe zu schreiben.</translation>
    </message>
    <message>
        <source>Temporal convolutional network</source>
        <translation>Zeitliches Faltungsnetz</translation>
    </message>
    <message>
        <source>Convolutions that look only back, each block twice as far as the one before. For forecasts, and for classes that show in a course; quick on long windows.</source>
        <translation>Faltungen, die nur zurückblicken, jeder Block doppelt so weit wie der vorige. Für Vorhersagen und für Klassen, die sich in einem Verlauf zeigen; schnell bei langen Fenstern.</translation>
    </message>
    <message>
        <source>Numbers that each step is described by, in every block.</source>
        <translation>Zahlen, mit denen jeder Schritt in jedem Block beschrieben wird.</translation>
    </message>
    <message>
        <source>Steps that one convolution looks at.</source>
        <translation>Schritte, auf die eine Faltung blickt.</translation>
    </message>
    <message>
        <source>Blocks, each seeing twice as far back as the one before; 0 means until the window is seen.</source>
        <translation>Blöcke, jeder blickt doppelt so weit zurück wie der vorige; 0 heißt, bis das Fenster gesehen ist.</translation>
    </message>
    <message>
        <source>What each filter does with its sum.</source>
        <translation>Was jeder Filter mit seiner Summe macht.</translation>
    </message>
    <message>
        <source>Share of whole filters in each block switched off at random.</source>
        <translation>Anteil ganzer Filter in jedem Block, die zufällig abgeschaltet werden.</translation>
    </message>
    <message>
        <source>Fully convolutional network</source>
        <translation>Reines Faltungsnetz</translation>
    </message>
    <message>
        <source>Looks for short patterns anywhere in a sequence, and counts how strongly each shows. The first choice for telling what short sequences show, such as gestures or heartbeats.</source>
        <translation>Sucht kurze Muster irgendwo in einer Sequenz und zählt, wie stark sich jedes zeigt. Die erste Wahl, um zu sagen, was kurze Sequenzen zeigen, etwa Gesten oder Herzschläge.</translation>
    </message>
    <message>
        <source>Patterns that the first and last convolution look for; the second, twice as many.</source>
        <translation>Muster, nach denen die erste und letzte Faltung suchen; die zweite nach doppelt so vielen.</translation>
    </message>
    <message>
        <source>Share of the averaged numbers switched off at random.</source>
        <translation>Anteil der gemittelten Zahlen, die zufällig abgeschaltet werden.</translation>
    </message>
    <message>
        <source>Transformer encoder</source>
        <translation>Transformer-Encoder</translation>
    </message>
    <message>
        <source>Reads a whole text or window at once, and each word or step looks at all others to see what it means here. For telling classes of texts apart where the order of words matters, and for series.</source>
        <translation>Liest einen ganzen Text oder ein Fenster auf einmal, und jedes Wort oder jeder Schritt sieht auf alle anderen, um zu erkennen, was es hier bedeutet. Um Klassen von Texten zu unterscheiden, in denen die Reihenfolge zählt, und für Zeitreihen.</translation>
    </message>
    <message>
        <source>Blocks of attention and dense layers, one after the other.</source>
        <translation>Blöcke aus Attention und dichten Schichten, einer nach dem anderen.</translation>
    </message>
    <message>
        <source>How many things each token looks for at once among all tokens.</source>
        <translation>Wonach jedes Token unter allen Token zugleich sucht, so viele Dinge.</translation>
    </message>
    <message>
        <source>Numbers for each token, as many as part into heads of an even size.</source>
        <translation>Zahlen für jedes Token, so viele, dass sie sich in Köpfe gerader Größe teilen.</translation>
    </message>
    <message>
        <source>What a neuron of a block&apos;s wide layer does with its sum.</source>
        <translation>Was ein Neuron der breiten Schicht eines Blocks mit seiner Summe macht.</translation>
    </message>
    <message>
        <source>How first weights are drawn: He for relu, Glorot for tanh, LeCun for selu.</source>
        <translation>Wie die Anfangsgewichte gezogen werden: He für relu, Glorot für tanh, LeCun für selu.</translation>
    </message>
    <message>
        <source>Tabular ResNet</source>
        <translation>Tabellen-ResNet</translation>
    </message>
    <message>
        <source>Dense layers in blocks that each correct what came in, so that many can follow each other and still learn. A strong choice for tables with some thousand rows or more.</source>
        <translation>Dichte Schichten in Blöcken, von denen jeder korrigiert, was hineinkam, sodass viele aufeinander folgen und doch lernen können. Eine starke Wahl für Tabellen mit einigen tausend Zeilen oder mehr.</translation>
    </message>
    <message>
        <source>Corrections, one after the other; each adds to what came in.</source>
        <translation>Korrekturen, eine nach der anderen; jede addiert etwas zu dem, was hineinkam.</translation>
    </message>
    <message>
        <source>Numbers that each row is described by all along.</source>
        <translation>Zahlen, mit denen jede Zeile durchgehend beschrieben wird.</translation>
    </message>
    <message>
        <source>Times the width that the layer inside a block has.</source>
        <translation>Vielfaches der Breite, das die Schicht in einem Block hat.</translation>
    </message>
    <message>
        <source>What a neuron inside a block does with its sum.</source>
        <translation>Was ein Neuron in einem Block mit seiner Summe macht.</translation>
    </message>
    <message>
        <source>Brings what goes into a block to a good range.</source>
        <translation>Bringt, was in einen Block hineingeht, in einen guten Bereich.</translation>
    </message>
    <message>
        <source>Share of the neurons inside a block switched off at random.</source>
        <translation>Anteil der Neuronen in einem Block, die zufällig abgeschaltet werden.</translation>
    </message>
    <message>
        <source>Share of what a block adds that is switched off at random.</source>
        <translation>Anteil dessen, was ein Block hinzufügt, der zufällig abgeschaltet wird.</translation>
    </message>
    <message>
        <source>Wide and deep</source>
        <translation>Breit und tief</translation>
    </message>
    <message>
        <source>Two halves that answer together: one remembers what each value and each pair of values means, the other finds rules that hold for rows never seen. For tables whose columns matter in combination.</source>
        <translation>Zwei Hälften, die gemeinsam antworten: Die eine merkt sich, was jeder Wert und jedes Paar von Werten bedeutet, die andere findet Regeln, die für nie gesehene Zeilen gelten. Für Tabellen, deren Spalten in Kombination zählen.</translation>
    </message>
    <message>
        <source>Ranges of each number whose meaning the wide half remembers.</source>
        <translation>Bereiche jeder Zahl, deren Bedeutung sich die breite Hälfte merkt.</translation>
    </message>
    <message>
        <source>Ranges of each number that pairs of columns are looked up by; 0 for no pairs.</source>
        <translation>Bereiche jeder Zahl, nach denen Paare von Spalten nachgeschlagen werden; 0 für keine Paare.</translation>
    </message>
    <message>
        <source>Dense layers of the deep half.</source>
        <translation>Dichte Schichten der tiefen Hälfte.</translation>
    </message>
    <message>
        <source>FT-Transformer</source>
        <translation>FT-Transformer</translation>
    </message>
    <message>
        <source>Each column looks at the others to see what it means in this row, and shows where it looks. Often the most exact network for a table, and the slowest to train.</source>
        <translation>Jede Spalte sieht auf die anderen, um zu erkennen, was sie in dieser Zeile bedeutet, und zeigt, wohin sie sieht. Oft das genaueste Netz für eine Tabelle und das langsamste im Training.</translation>
    </message>
    <message>
        <source>How many things each column looks for at once among the others.</source>
        <translation>Wonach jede Spalte unter den anderen zugleich sucht, so viele Dinge.</translation>
    </message>
    <message>
        <source>Numbers that describe each column, as many as part into heads of an even size.</source>
        <translation>Zahlen, die jede Spalte beschreiben, so viele, dass sie sich in Köpfe gerader Größe teilen.</translation>
    </message>
    <message>
        <source>Times the width that a block&apos;s wide layer has.</source>
        <translation>Vielfaches der Breite, das die breite Schicht eines Blocks hat.</translation>
    </message>
    <message>
        <source>Share of what each block adds that is switched off at random.</source>
        <translation>Anteil dessen, was jeder Block hinzufügt, der zufällig abgeschaltet wird.</translation>
    </message>
    <message>
        <source>Residual network</source>
        <translation>Residualnetz</translation>
    </message>
    <message>
        <source>Each block adds a correction to what came before, so that deep networks still learn. For pictures that a plain network of convolutions does not tell apart well enough.</source>
        <translation>Jeder Block addiert eine Korrektur zu dem, was davor kam, sodass auch tiefe Netze lernen. Für Bilder, die ein einfaches Faltungsnetz nicht gut genug unterscheidet.</translation>
    </message>
    <message>
        <source>Residual blocks of two convolutions each in every stage.</source>
        <translation>Residualblöcke aus je zwei Faltungen in jeder Stufe.</translation>
    </message>
    <message>
        <source>Transfer learning</source>
        <translation>Transferlernen</translation>
    </message>
    <message>
        <source>Begins with what another network has learned to see, and trains a small head on it, then all of it a little. For few pictures: forty of each class can be enough.</source>
        <translation>Beginnt mit dem, was ein anderes Netz zu sehen gelernt hat, und trainiert darauf einen kleinen Kopf, dann alles ein wenig. Für wenige Bilder: Vierzig von jeder Klasse können genügen.</translation>
    </message>
    <message>
        <source>What is built on: the run or file that is started from, or a net trained on ImageNet.</source>
        <translation>Worauf aufgebaut wird: der Lauf oder die Datei, mit denen begonnen wird, oder ein auf ImageNet trainiertes Netz.</translation>
    </message>
    <message>
        <source>Share of the epochs in which the backbone stays as it is.</source>
        <translation>Anteil der Epochen, in denen das Backbone bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Learning rate of the epochs after those, as a share of the first ones&apos;.</source>
        <translation>Lernrate der Epochen danach, als Anteil von der der ersten.</translation>
    </message>
    <message>
        <source>Depths of the own backbone that the head reads, place by place; 0 for its last features alone.</source>
        <translation>Tiefen des eigenen Backbones, die der Kopf Ort für Ort liest; 0 für seine letzten Merkmale allein.</translation>
    </message>
    <message>
        <source>Units of a hidden layer of the head; 0 for none.</source>
        <translation>Einheiten einer verdeckten Schicht des Kopfes; 0 für keine.</translation>
    </message>
    <message>
        <source>Share of features switched off at random before the head.</source>
        <translation>Anteil der Merkmale, die vor dem Kopf zufällig abgeschaltet werden.</translation>
    </message>
    <message>
        <source>Share of a text&apos;s tokens that are hidden at random while training.</source>
        <translation>Anteil der Token eines Textes, die im Training zufällig verdeckt werden.</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>One network squeezes a sample into a few numbers, another gives it back from them. What is usual comes back well, so it also finds what is not: a large error marks an anomaly.</source>
        <translation>Ein Netz presst ein Beispiel in wenige Zahlen, ein anderes gibt es daraus zurück. Was üblich ist, kommt gut zurück, daher findet es auch, was es nicht ist: Ein großer Fehler kennzeichnet eine Anomalie.</translation>
    </message>
    <message>
        <source>Numbers that each sample is squeezed into; fewer keep only what is usual.</source>
        <translation>Zahlen, in die jedes Beispiel gepresst wird; weniger behalten nur, was üblich ist.</translation>
    </message>
    <message>
        <source>How pictures and windows are squeezed: by filters or by dense layers. A table&apos;s rows always by dense ones.</source>
        <translation>Wie Bilder und Fenster gepresst werden: mit Filtern oder mit dichten Schichten. Die Zeilen einer Tabelle immer mit dichten.</translation>
    </message>
    <message>
        <source>Neurons of the widest dense layer; deeper ones have half as many each.</source>
        <translation>Neuronen der breitesten dichten Schicht; tiefere haben je halb so viele.</translation>
    </message>
    <message>
        <source>Dense layers before the code, and as many after it.</source>
        <translation>Dichte Schichten vor dem Code, und ebenso viele danach.</translation>
    </message>
    <message>
        <source>Noise added while training, to be taken away again: in parts of white, or in deviations.</source>
        <translation>Rauschen, das beim Training hinzukommt und wieder zu entfernen ist: in Teilen von Weiß oder in Abweichungen.</translation>
    </message>
    <message>
        <source>What it costs that a number of the code is not 0; more gives more zeros.</source>
        <translation>Was es kostet, dass eine Zahl des Codes nicht 0 ist; mehr gibt mehr Nullen.</translation>
    </message>
    <message>
        <source>Share of the validation samples above the threshold for anomalies.</source>
        <translation>Anteil der Validierungsbeispiele über der Schwelle für Anomalien.</translation>
    </message>
    <message>
        <source>Variational autoencoder</source>
        <translation>Variational Autoencoder</translation>
    </message>
    <message>
        <source>One network squeezes a picture into a few numbers, another draws it from them again. Afterwards new numbers give new pictures, a little soft, and near numbers give similar ones.</source>
        <translation>Ein Netz presst ein Bild in wenige Zahlen, ein anderes zeichnet es daraus wieder. Danach geben neue Zahlen neue Bilder, ein wenig weich, und nahe Zahlen geben ähnliche.</translation>
    </message>
    <message>
        <source>Numbers that each picture is squeezed into; two can be drawn as a map.</source>
        <translation>Zahlen, in die jedes Bild gepresst wird; zwei lassen sich als Karte zeichnen.</translation>
    </message>
    <message>
        <source>Neurons of the dense layer before the code, and of the one after it.</source>
        <translation>Neuronen der dichten Schicht vor dem Code und der danach.</translation>
    </message>
    <message>
        <source>What the code costs: more gives an orderly code and softer pictures, less sharper ones.</source>
        <translation>Was der Code kostet: Mehr gibt einen geordneten Code und weichere Bilder, weniger schärfere.</translation>
    </message>
    <message>
        <source>Share of the training in which that cost rises from 0.</source>
        <translation>Anteil des Trainings, in dem diese Kosten von 0 an steigen.</translation>
    </message>
    <message>
        <source>Generative adversarial network</source>
        <translation>Generative Adversarial Network</translation>
    </message>
    <message>
        <source>One network draws pictures, another tells them from real ones; each gets better by the other. Afterwards the first draws sharp new pictures from noise, of a class of your choice.</source>
        <translation>Ein Netz zeichnet Bilder, ein anderes unterscheidet sie von echten; jedes wird durch das andere besser. Danach zeichnet das erste scharfe neue Bilder aus Rauschen, von einer Klasse deiner Wahl.</translation>
    </message>
    <message>
        <source>Draw by class, where the pictures lie in folders of classes.</source>
        <translation>Nach Klasse zeichnen, wenn die Bilder in Ordnern von Klassen liegen.</translation>
    </message>
    <message>
        <source>Numbers that each picture is drawn from.</source>
        <translation>Zahlen, aus denen jedes Bild gezeichnet wird.</translation>
    </message>
    <message>
        <source>Filters of the generator before the picture; twice as many a stage deeper.</source>
        <translation>Filter des Generators vor dem Bild; je Stufe tiefer doppelt so viele.</translation>
    </message>
    <message>
        <source>Filters of the discriminator&apos;s first stage; twice as many a stage deeper.</source>
        <translation>Filter der ersten Stufe des Diskriminators; je Stufe tiefer doppelt so viele.</translation>
    </message>
    <message>
        <source>What the averaged weights, which draw, keep of themselves at each update.</source>
        <translation>Was die gemittelten Gewichte, die zeichnen, bei jeder Änderung von sich behalten.</translation>
    </message>
    <message>
        <source>What it costs both networks, beside verdicts, when a picture is taken for another class.</source>
        <translation>Was es beide Netze neben den Urteilen kostet, wenn ein Bild für eine andere Klasse gehalten wird.</translation>
    </message>
    <message>
        <source>Diffusion model</source>
        <translation>Diffusionsmodell</translation>
    </message>
    <message>
        <source>The network learns to take a little noise off pictures; begun with nothing but noise, it draws new ones step by step. Clear and varied pictures, of the class you ask for, but they take longest to learn and to draw.</source>
        <translation>Das Netz lernt, Bildern ein wenig Rauschen zu nehmen; aus nichts als Rauschen zeichnet es dann Schritt für Schritt neue. Klare und vielfältige Bilder, von der Klasse, die du verlangst, aber sie brauchen am längsten zum Lernen und zum Zeichnen.</translation>
    </message>
    <message>
        <source>Filters of the first stage, in eights; each later one twice as many, up to four times.</source>
        <translation>Filter der ersten Stufe, in Achterschritten; jede spätere doppelt so viele, bis zum Vierfachen.</translation>
    </message>
    <message>
        <source>Residual blocks of each stage, on the way in and on the way out.</source>
        <translation>Residualblöcke jeder Stufe, auf dem Weg hinein und auf dem Weg hinaus.</translation>
    </message>
    <message>
        <source>What it tells of a noisy picture: its noise, or its velocity, which is surer.</source>
        <translation>Was es über ein verrauschtes Bild sagt: dessen Rauschen oder dessen Geschwindigkeit, die sicherer ist.</translation>
    </message>
    <message>
        <source>Draw by class, where the pictures have classes.</source>
        <translation>Nach Klasse zeichnen, wenn die Bilder Klassen haben.</translation>
    </message>
    <message>
        <source>Share of pictures whose class is kept from it, so that guidance works.</source>
        <translation>Anteil der Bilder, deren Klasse ihm vorenthalten wird, damit die Lenkung wirkt.</translation>
    </message>
    <message>
        <source>How much further than learned each step goes towards the class: clearer, but less varied.</source>
        <translation>Wie viel weiter als gelernt jeder Schritt auf die Klasse zugeht: klarer, aber weniger vielfältig.</translation>
    </message>
    <message>
        <source>Steps in which a picture is drawn.</source>
        <translation>Schritte, in denen ein Bild gezeichnet wird.</translation>
    </message>
    <message>
        <source>GPT</source>
        <translation>GPT</translation>
    </message>
    <message>
        <source>Reads a text from left to right and learns what comes next, each token looking back at all before it. For writing on in the manner of your texts, and for answers and dialogues once it is tuned on some.</source>
        <translation>Liest einen Text von links nach rechts und lernt, was als Nächstes kommt; jedes Token blickt auf alle vor ihm zurück. Um in der Art deiner Texte weiterzuschreiben, und für Antworten und Dialoge, wenn es auf solche abgestimmt ist.</translation>
    </message>
    <message>
        <source>How many things each token looks for at once among those before it.</source>
        <translation>Wonach jedes Token unter denen vor ihm zugleich sucht, so viele Dinge.</translation>
    </message>
    <message>
        <source>Sequence to sequence</source>
        <translation>Sequenz zu Sequenz</translation>
    </message>
    <message>
        <source>Reads a text into a memory and writes the answer from it, looking back at the source with attention. For turning one sequence into another: spelling into sounds, sums into results, short sentences.</source>
        <translation>Liest einen Text in ein Gedächtnis und schreibt daraus die Antwort; dabei blickt es mit Attention auf die Quelle zurück. Um eine Sequenz in eine andere zu verwandeln: Schreibung in Laute, Rechnungen in Ergebnisse, kurze Sätze.</translation>
    </message>
    <message>
        <source>What an answer is cut into: words, pieces of words that answers often show, or characters.</source>
        <translation>In was eine Antwort zerlegt wird: Wörter, Wortstücke, die in den Antworten oft vorkommen, oder Zeichen.</translation>
    </message>
    <message>
        <source>The recurrent unit: GRU is smaller and learns sooner, LSTM remembers longer.</source>
        <translation>Die rekurrente Einheit: GRU ist kleiner und lernt schneller, LSTM behält länger.</translation>
    </message>
    <message>
        <source>How the answer looks back at the source: not at all, by products (Luong) or by sums (Bahdanau).</source>
        <translation>Wie die Antwort auf die Quelle zurückblickt: gar nicht, mit Produkten (Luong) oder mit Summen (Bahdanau).</translation>
    </message>
    <message>
        <source>Attention finds the tokens themselves too, not only what was remembered of them: for few pairs.</source>
        <translation>Die Aufmerksamkeit findet auch die Tokens selbst, nicht nur, was von ihnen behalten wurde: für wenige Paare.</translation>
    </message>
    <message>
        <source>Reads the source forwards and backwards, half of the memory for each way.</source>
        <translation>Liest die Quelle vorwärts und rückwärts, mit je einer Hälfte des Gedächtnisses.</translation>
    </message>
    <message>
        <source>Numbers that each token becomes, on both sides.</source>
        <translation>Zahlen, zu denen jedes Token wird, auf beiden Seiten.</translation>
    </message>
    <message>
        <source>Numbers that reading and writing remember from step to step.</source>
        <translation>Zahlen, die sich Lesen und Schreiben von Schritt zu Schritt merken.</translation>
    </message>
    <message>
        <source>Recurrent layers that read, and as many that write.</source>
        <translation>Rekurrente Schichten, die lesen, und ebenso viele, die schreiben.</translation>
    </message>
    <message>
        <source>Share of the numbers between layers switched off at random.</source>
        <translation>Anteil der Zahlen zwischen den Schichten, die zufällig abgeschaltet werden.</translation>
    </message>
    <message>
        <source>Beginnings of an answer that are followed at once; 1 always takes the likeliest token.</source>
        <translation>Anfänge einer Antwort, die zugleich verfolgt werden; 1 nimmt immer das wahrscheinlichste Token.</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Reads the whole source at once and writes the answer token by token, each head looking at what it needs. For translations and other pairs of sequences, where there are many of them.</source>
        <translation>Liest die ganze Quelle auf einmal und schreibt die Antwort Token für Token; jeder Kopf sieht auf das, was er braucht. Für Übersetzungen und andere Paare von Sequenzen, wenn es viele davon gibt.</translation>
    </message>
    <message>
        <source>Blocks that read the source, and as many that write the answer.</source>
        <translation>Blöcke, die die Quelle lesen, und ebenso viele, die die Antwort schreiben.</translation>
    </message>
    <message>
        <source>How many things each token looks for at once.</source>
        <translation>Wonach jedes Token zugleich sucht, so viele Dinge.</translation>
    </message>
    <message>
        <source>BERT</source>
        <translation>BERT</translation>
    </message>
    <message>
        <source>Learns a language by filling in words left out of your texts, for which it needs no labels. Then it goes on to tell classes apart, and needs far fewer labels than a network that begins from nothing.</source>
        <translation>Lernt eine Sprache, indem es Wörter einsetzt, die in deinen Texten weggelassen sind; dafür braucht es keine Labels. Danach unterscheidet es Klassen und braucht viel weniger Labels als ein Netz, das bei null beginnt.</translation>
    </message>
    <message>
        <source>Share of what each block adds that is switched off at random while it learns classes.</source>
        <translation>Anteil dessen, was jeder Block hinzufügt, der zufällig abgeschaltet wird, während es Klassen lernt.</translation>
    </message>
    <message>
        <source>Share of a text&apos;s tokens that are hidden at random while it learns classes.</source>
        <translation>Anteil der Token eines Textes, die zufällig verdeckt werden, während es Klassen lernt.</translation>
    </message>
    <message>
        <source>Share of a text&apos;s tokens that are to be guessed while filling in blanks.</source>
        <translation>Anteil der Token eines Textes, die beim Füllen von Lücken zu raten sind.</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>Wortvektoren</translation>
    </message>
    <message>
        <source>Gives every word numbers, so that words used alike lie close together. For seeing what a text&apos;s words mean to each other, and as a start for other networks.</source>
        <translation>Gibt jedem Wort Zahlen, sodass ähnlich gebrauchte Wörter nahe beieinander liegen. Um zu sehen, was die Wörter eines Textes einander bedeuten, und als Anfang für andere Netze.</translation>
    </message>
    <message>
        <source>Numbers that each word gets.</source>
        <translation>Zahlen, die jedes Wort bekommt.</translation>
    </message>
    <message>
        <source>CBOW tells from the words around a place which one stands there, skip-gram from a word those.</source>
        <translation>CBOW sagt aus den Wörtern um eine Stelle, welches dort steht, Skip-Gram aus einem Wort jene.</translation>
    </message>
    <message>
        <source>Words drawn at random that each true one is told from.</source>
        <translation>Zufällig gezogene Wörter, von denen jedes wahre unterschieden wird.</translation>
    </message>
    <message>
        <source>Power of the words&apos; counts by which they are drawn: 1 as often as they stand, 0 all alike.</source>
        <translation>Potenz der Häufigkeiten, nach der gezogen wird: 1 so oft, wie sie vorkommen, 0 alle gleich.</translation>
    </message>
    <message>
        <source>Share of the text from which on a word is so frequent that some of it is skipped; 0: none.</source>
        <translation>Anteil am Text, ab dem ein Wort so häufig ist, dass ein Teil davon übersprungen wird; 0: keiner.</translation>
    </message>
    <message>
        <source>The rule that turns gradients into weight updates; AdamW suits almost everything.</source>
        <translation>Die Regel, die aus Gradienten Änderungen der Gewichte macht; AdamW passt fast immer.</translation>
    </message>
    <message>
        <source>How far each update goes; the highest value of a schedule.</source>
        <translation>Wie weit jede Änderung geht; der höchste Wert eines Zeitplans.</translation>
    </message>
    <message>
        <source>How the learning rate changes over the training.</source>
        <translation>Wie sich die Lernrate im Training ändert.</translation>
    </message>
    <message>
        <source>Share of the training in which the learning rate rises from 0.</source>
        <translation>Anteil des Trainings, in dem die Lernrate von 0 an steigt.</translation>
    </message>
    <message>
        <source>Samples per update; more makes each step steadier, fewer makes more steps.</source>
        <translation>Beispiele je Änderung; mehr macht jeden Schritt ruhiger, weniger macht mehr Schritte.</translation>
    </message>
    <message>
        <source>How often all training samples are seen.</source>
        <translation>Wie oft alle Trainingsbeispiele gesehen werden.</translation>
    </message>
    <message>
        <source>End when the monitored figure has stopped improving.</source>
        <translation>Enden, wenn die überwachte Kennzahl nicht mehr besser wird.</translation>
    </message>
    <message>
        <source>Epochs without improvement before early stopping ends the training.</source>
        <translation>Epochen ohne Verbesserung, bevor frühes Beenden das Training beendet.</translation>
    </message>
    <message>
        <source>The figure that decides which epoch is the best.</source>
        <translation>Die Kennzahl, die entscheidet, welche Epoche die beste ist.</translation>
    </message>
    <message>
        <source>Stop as soon as the monitored figure is this good; 0 means never.</source>
        <translation>Stoppen, sobald die überwachte Kennzahl so gut ist; 0 heißt nie.</translation>
    </message>
    <message>
        <source>Whether rare classes count more in the loss, from the training samples&apos; counts.</source>
        <translation>Ob seltene Klassen im Verlust mehr zählen, nach den Anzahlen der Trainingsbeispiele.</translation>
    </message>
    <message>
        <source>Share of the answer spread over the other classes.</source>
        <translation>Anteil der Antwort, der auf die anderen Klassen verteilt wird.</translation>
    </message>
    <message>
        <source>Pull of the weights towards 0, off biases and normalisations.</source>
        <translation>Zug der Gewichte gegen 0, ohne Bias und Normalisierungen.</translation>
    </message>
    <message>
        <source>Longest gradient allowed, all weights together; 0 means any.</source>
        <translation>Längster erlaubter Gradient, alle Gewichte zusammen; 0 heißt beliebig.</translation>
    </message>
    <message>
        <source>Random changes of the training pictures: shifts, mirror images, or more.</source>
        <translation>Zufällige Änderungen der Trainingsbilder: Verschiebungen, Spiegelungen oder mehr.</translation>
    </message>
    <message>
        <source>Compute in 16 bits where it is safe; helps on GPUs, not on CPUs.</source>
        <translation>Mit 16 Bit rechnen, wo es sicher ist; hilft auf GPUs, nicht auf CPUs.</translation>
    </message>
</context>
<context>
    <name>TermNote</name>
    <message>
        <source>Open the glossary</source>
        <translation>Glossar öffnen</translation>
    </message>
</context>
<context>
    <name>TextCell</name>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Von {first} bis {last}.</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>Take a text</source>
        <translation>Text nehmen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>Text löschen</translation>
    </message>
    <message>
        <source>Leave a word out</source>
        <translation>Ein Wort weglassen</translation>
    </message>
    <message>
        <source>Type or paste a text</source>
        <translation>Tippe einen Text oder füge ihn ein</translation>
    </message>
    <message>
        <source>Text to try</source>
        <translation>Text zum Ausprobieren</translation>
    </message>
    <message>
        <source>As the model reads it</source>
        <translation>Wie das Modell ihn liest</translation>
    </message>
    <message>
        <source>Text as the model reads it</source>
        <translation>Text, wie das Modell ihn liest</translation>
    </message>
    <message>
        <source>The run has no test part.</source>
        <translation>Der Lauf hat keinen Testteil.</translation>
    </message>
    <message>
        <source>The run&apos;s data can&apos;t be read, so there is no test text. {reason}</source>
        <translation>Die Daten des Laufs können nicht gelesen werden, daher gibt es keinen Testtext. {reason}</translation>
    </message>
    <message>
        <source>Text {number} of the test part, never seen in training.</source>
        <translation>Text {number} des Testteils, im Training nie gesehen.</translation>
    </message>
    <message>
        <source>Change the text, and the answer follows.</source>
        <translation>Ändere den Text, und die Antwort folgt.</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>{count} never seen in training</source>
        <translation>{count} im Training nie gesehen</translation>
    </message>
    <message>
        <source>only the last {count} are read</source>
        <translation>nur die letzten {count} werden gelesen</translation>
    </message>
    <message>
        <source>only the first {count} are read</source>
        <translation>nur die ersten {count} werden gelesen</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Beginning to go on with</source>
        <translation>Anfang, der fortgesetzt wird</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>Text {number}</translation>
    </message>
    <message>
        <source>Likely next</source>
        <translation>Wahrscheinlich als Nächstes</translation>
    </message>
    <message>
        <source>No beginning</source>
        <translation>Kein Anfang</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>Vor dem Training</translation>
    </message>
    <message>
        <source>Epoch {number}</source>
        <translation>Epoche {number}</translation>
    </message>
</context>
<context>
    <name>TextsView</name>
    <message>
        <source>Part to show</source>
        <translation>Teil, der gezeigt wird</translation>
    </message>
    <message>
        <source>Class to show</source>
        <translation>Klasse, die gezeigt wird</translation>
    </message>
    <message>
        <source>Texts, list</source>
        <translation>Texte, Liste</translation>
    </message>
    <message>
        <source>Chosen text is shown</source>
        <translation>Gewählter Text wird gezeigt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Chosen text</source>
        <translation>Gewählter Text</translation>
    </message>
    <message>
        <source>Tokens of the texts</source>
        <translation>Token der Texte</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>No text is in this part.</source>
        <translation>In diesem Teil ist kein Text.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>Abschnitt {number}</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>Text {number}</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} unbekannt</translation>
    </message>
    <message>
        <source>The data are still being looked at.</source>
        <translation>Die Daten werden noch geprüft.</translation>
    </message>
    <message>
        <source>Most frequent tokens</source>
        <translation>Häufigste Token</translation>
    </message>
    <message>
        <source>cut after {count}</source>
        <translation>abgeschnitten nach {count}</translation>
    </message>
    <message>
        <source>Tokens of a text</source>
        <translation>Token eines Textes</translation>
    </message>
    <message>
        <source>{count} different characters</source>
        <translation>{count} verschiedene Zeichen</translation>
    </message>
    <message>
        <source>{count} known words</source>
        <translation>{count} bekannte Wörter</translation>
    </message>
    <message>
        <source>{count} known pieces</source>
        <translation>{count} bekannte Stücke</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
    <message>
        <source>{count} seen at once</source>
        <translation>{count} auf einmal gesehen</translation>
    </message>
    <message>
        <source>{share} are cut</source>
        <translation>{share} sind abgeschnitten</translation>
    </message>
    <message>
        <source>{share} of new words unknown</source>
        <translation>{share} neuer Wörter unbekannt</translation>
    </message>
</context>
<context>
    <name>ThresholdCard</name>
    <message>
        <source>At this threshold</source>
        <translation>Bei dieser Schwelle</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Taken for it</source>
        <translation>Dafür gehalten</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Rows at this threshold</source>
        <translation>Zeilen bei dieser Schwelle</translation>
    </message>
    <message>
        <source>Counted on the test part. A threshold that is chosen by these figures looks a little better here than it will be on new data.</source>
        <translation>Gezählt im Testteil. Eine nach diesen Zahlen gewählte Schwelle sieht hier etwas besser aus, als sie auf neuen Daten sein wird.</translation>
    </message>
    <message>
        <source>Is it</source>
        <translation>Ist es</translation>
    </message>
    <message>
        <source>Is another</source>
        <translation>Ist eine andere</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Hide message</source>
        <translation>Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>TradeoffCard</name>
    <message>
        <source>ROC, and precision against recall</source>
        <translation>ROC und Präzision gegen Trefferquote</translation>
    </message>
    <message>
        <source>ROC and PR</source>
        <translation>ROC und PR</translation>
    </message>
    <message>
        <source>Class against the rest</source>
        <translation>Klasse gegen den Rest</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC-Kurve</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Präzision und Trefferquote</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>ROC, area {area}, guessing 0.500</source>
        <translation>ROC, Fläche {area}, Raten 0.500</translation>
    </message>
    <message>
        <source>PR, area {area}, guessing {guess}</source>
        <translation>PR, Fläche {area}, Raten {guess}</translation>
    </message>
    <message>
        <source>Threshold {value}</source>
        <translation>Schwelle {value}</translation>
    </message>
</context>
<context>
    <name>Train</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{seconds} s an epoch</source>
        <translation>{seconds} s je Epoche</translation>
    </message>
    <message>
        <source>{duration} an epoch</source>
        <translation>{duration} je Epoche</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>validation {figure}</source>
        <translation>{figure} (Validierung)</translation>
    </message>
    <message>
        <source>training {figure}</source>
        <translation>{figure} (Training)</translation>
    </message>
    <message>
        <source>guessing {score}</source>
        <translation>Raten {score}</translation>
    </message>
    <message>
        <source>counting {score}</source>
        <translation>Zählen {score}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Stoppen und Bestes behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the training</source>
        <translation>Training abbrechen</translation>
    </message>
    <message>
        <source>Queue this</source>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>In die Warteschlange einreihen</translation>
    </message>
    <message>
        <source>Ends the training and keeps the weights of the best epoch.</source>
        <translation>Beendet das Training und behält die Gewichte der besten Epoche.</translation>
    </message>
    <message>
        <source>Ends the training at once and discards it.</source>
        <translation>Beendet das Training sofort und verwirft es.</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Noch einmal trainieren</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Go to Evaluate</source>
        <translation>Zu Bewerten</translation>
    </message>
    <message>
        <source>The curves can&apos;t be drawn. The training is not affected.</source>
        <translation>Die Kurven lassen sich nicht zeichnen. Das Training läuft unverändert weiter.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The training is ending.</source>
        <translation>Das Training endet gerade.</translation>
    </message>
    <message>
        <source>There is nothing to keep before the first batch.</source>
        <translation>Vor dem ersten Batch gibt es nichts zu behalten.</translation>
    </message>
    <message>
        <source>Evaluate the run</source>
        <translation>Lauf bewerten</translation>
    </message>
    <message>
        <source>Start the training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Load data first.</source>
        <translation>Lade zuerst Daten.</translation>
    </message>
    <message>
        <source>{template}, {run}</source>
        <translation>{template}, {run}</translation>
    </message>
    <message>
        <source>{template} on {count} pictures.</source>
        <translation>{template} auf {count} Bildern.</translation>
    </message>
    <message>
        <source>{template} on {count} rows.</source>
        <translation>{template} auf {count} Zeilen.</translation>
    </message>
    <message>
        <source>{template} on {count} rows, checked on {checked}.</source>
        <translation>{template} auf {count} Zeilen, geprüft an {checked}.</translation>
    </message>
    <message>
        <source>{template} on {count} pictures, checked on {checked}.</source>
        <translation>{template} auf {count} Bildern, geprüft an {checked}.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Your last edit is being worked in; the training starts right after.</source>
        <translation>Deine letzte Änderung wird gerade eingearbeitet; das Training startet gleich danach.</translation>
    </message>
    <message>
        <source>Learning rate {value} from now on</source>
        <translation>Lernrate ab jetzt {value}</translation>
    </message>
    <message>
        <source>Good enough no longer ends the training</source>
        <translation>„Gut genug“ beendet das Training nicht mehr</translation>
    </message>
    <message>
        <source>It stops when {figure} reaches {value}</source>
        <translation>Es stoppt, wenn {figure} den Wert {value} erreicht</translation>
    </message>
    <message>
        <source>The run can&apos;t go on.</source>
        <translation>Der Lauf kann nicht weitergehen.</translation>
    </message>
    <message>
        <source>Nothing was learned yet, so nothing was kept</source>
        <translation>Noch wurde nichts gelernt, also wurde nichts behalten</translation>
    </message>
    <message>
        <source>Training cancelled, nothing was kept</source>
        <translation>Training abgebrochen, nichts wurde behalten</translation>
    </message>
    <message>
        <source>The text was not saved.</source>
        <translation>Der Text wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>Das Bild wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>TrainingQueue</name>
    <message>
        <source>{name} taken out of the queue</source>
        <translation>{name} aus der Warteschlange genommen</translation>
    </message>
    <message>
        <source>Table of the queue cleared</source>
        <translation>Tabelle der Warteschlange aufgeräumt</translation>
    </message>
    <message>
        <source>{template}, {name}</source>
        <translation>{template}, {name}</translation>
    </message>
    <message>
        <source>The queue is paused: a training can&apos;t start.</source>
        <translation>Die Warteschlange ist angehalten: Ein Training kann nicht starten.</translation>
    </message>
    <message>
        <source>{count} trainings queued</source>
        <translation>{count} Trainings eingereiht</translation>
    </message>
    <message>
        <source>Queued as number {number}</source>
        <translation>Als Nummer {number} eingereiht</translation>
    </message>
    <message>
        <source>Queued as number {number}, the queue is paused</source>
        <translation>Als Nummer {number} eingereiht, die Warteschlange ist angehalten</translation>
    </message>
    <message>
        <source>Queued as number {number}, not started yet</source>
        <translation>Als Nummer {number} eingereiht, noch nicht gestartet</translation>
    </message>
    <message>
        <source>Queued as number {number}, another window trains</source>
        <translation>Als Nummer {number} eingereiht, ein anderes Fenster trainiert</translation>
    </message>
</context>
<context>
    <name>TryOne</name>
    <message>
        <source>Type something for the model to answer.</source>
        <translation>Tippe etwas, worauf das Modell antworten soll.</translation>
    </message>
    <message>
        <source>Leave a word out to see what the model would put there.</source>
        <translation>Lass ein Wort weg, um zu sehen, was das Modell dort einsetzen würde.</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>Das Bild wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>Das Modell gab keine Antwort.</translation>
    </message>
    <message>
        <source>Preparing the engine. This takes a few seconds.</source>
        <translation>Die Engine wird vorbereitet. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Opening the model.</source>
        <translation>Das Modell wird geöffnet.</translation>
    </message>
</context>
<context>
    <name>UnusualCard</name>
    <message>
        <source>Scores of the test part</source>
        <translation>Anomaliewerte des Testteils</translation>
    </message>
    <message>
        <source>Score of each test sample</source>
        <translation>Anomaliewert jedes Testbeispiels</translation>
    </message>
    <message>
        <source>Threshold for anomalies</source>
        <translation>Schwelle für Anomalien</translation>
    </message>
    <message>
        <source>Keep this threshold</source>
        <translation>Diese Schwelle behalten</translation>
    </message>
    <message>
        <source>Threshold {value}</source>
        <translation>Schwelle {value}</translation>
    </message>
    <message>
        <source>{above} of {count} test samples lie above it, {share}.</source>
        <translation>{above} von {count} Testbeispielen liegen darüber, {share}.</translation>
    </message>
    <message>
        <source>Of {wanted} that the labels call unusual it finds {hits}, {recall}; of those above, {precision} are.</source>
        <translation>Von {wanted}, die die Labels ungewöhnlich nennen, findet sie {hits}, {recall}; von denen darüber sind es {precision}.</translation>
    </message>
    <message>
        <source>This is the threshold that predictions use.</source>
        <translation>Das ist die Schwelle, die Vorhersagen verwenden.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Test samples, the most usual first</source>
        <translation>Testbeispiele, die üblichsten zuerst</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Anomaliewert</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mittlerer quadratischer Fehler</translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{value} GB</source>
        <translation>{value} GB</translation>
    </message>
    <message>
        <source>{value} MB</source>
        <translation>{value} MB</translation>
    </message>
    <message>
        <source>{value} kB</source>
        <translation>{value} kB</translation>
    </message>
    <message>
        <source>Next comes most likely</source>
        <translation>Als Nächstes kommt am ehesten</translation>
    </message>
    <message>
        <source>What comes next is drawn from these; Generate goes on so, token by token.</source>
        <translation>Was als Nächstes kommt, wird aus diesen gezogen; Erzeugen macht so weiter, Token für Token.</translation>
    </message>
    <message>
        <source>The other blanks: {words}.</source>
        <translation>Die anderen Lücken: {words}.</translation>
    </message>
    <message>
        <source>In the first blank most likely stands</source>
        <translation>In der ersten Lücke steht am ehesten</translation>
    </message>
    <message>
        <source>{a} is to {b} as {c} is to</source>
        <translation>{a} verhält sich zu {b} wie {c} zu</translation>
    </message>
    <message>
        <source>Nearest to {word}</source>
        <translation>Am nächsten bei {word}</translation>
    </message>
    <message>
        <source>1 would be the same direction, 0 nothing in common.</source>
        <translation>1 wäre dieselbe Richtung, 0 nichts gemeinsam.</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>Use</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Ways to use the model</source>
        <translation>Arten, das Modell anzuwenden</translation>
    </message>
    <message>
        <source>Try one</source>
        <translation>Eins probieren</translation>
    </message>
    <message>
        <source>Many to CSV</source>
        <translation>Viele in CSV</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Reading the run.</source>
        <translation>Der Lauf wird gelesen.</translation>
    </message>
    <message>
        <source>Use the model</source>
        <translation>Modell anwenden</translation>
    </message>
    <message>
        <source>This model learned from texts alone, so it gives no answers to write into a table.</source>
        <translation>Dieses Modell lernte aus Texten allein, daher gibt es keine Antworten, die in eine Tabelle geschrieben werden könnten.</translation>
    </message>
    <message>
        <source>Reading the run: {percent} done</source>
        <translation>Der Lauf wird gelesen: {percent} fertig</translation>
    </message>
    <message>
        <source>The run can&apos;t be used.</source>
        <translation>Der Lauf lässt sich nicht anwenden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>{template}. {run}</source>
        <translation>{template}. {run}</translation>
    </message>
    <message>
        <source>{template}, weights of epoch {epoch}. {run}</source>
        <translation>{template}, Gewichte der Epoche {epoch}. {run}</translation>
    </message>
    <message>
        <source>{template} shows nothing of its inside.</source>
        <translation>{template} zeigt nichts aus seinem Inneren.</translation>
    </message>
    <message>
        <source>{template} writes no texts. Train one that goes on with a text, such as a GPT.</source>
        <translation>{template} schreibt keine Texte. Trainiere eine Vorlage, die einen Text fortsetzt, etwa ein GPT.</translation>
    </message>
    <message>
        <source>Try one answers what you type, and Many to CSV a whole file.</source>
        <translation>Eins probieren beantwortet, was du tippst, und Viele in CSV eine ganze Datei.</translation>
    </message>
    <message>
        <source>{template} tells texts apart and writes none. Train a GPT for that.</source>
        <translation>{template} unterscheidet Texte und schreibt keine. Trainiere dafür ein GPT.</translation>
    </message>
    <message>
        <source>It gives back what it is given. Train a variational autoencoder to draw pictures.</source>
        <translation>Es gibt zurück, was es bekommt. Trainiere einen Variational Autoencoder, um Bilder zu zeichnen.</translation>
    </message>
    <message>
        <source>{template} tells samples apart and makes none. Train a variational autoencoder for that.</source>
        <translation>{template} unterscheidet Beispiele und macht keine. Trainiere dafür einen Variational Autoencoder.</translation>
    </message>
</context>
<context>
    <name>ViewRow</name>
    <message>
        <source>Views of the evaluation</source>
        <translation>Ansichten der Bewertung</translation>
    </message>
    <message>
        <source>Run to look at</source>
        <translation>Lauf zum Ansehen</translation>
    </message>
</context>
<context>
    <name>ViewsCard</name>
    <message>
        <source>Live views</source>
        <translation>Live-Ansichten</translation>
    </message>
    <message>
        <source>What the network shows</source>
        <translation>Was das Netz zeigt</translation>
    </message>
    <message>
        <source>Epoch of the view</source>
        <translation>Epoche der Ansicht</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>Text speichern</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Noch gibt es keinen Text.</translation>
    </message>
    <message>
        <source>The first view appears before the first epoch.</source>
        <translation>Die erste Ansicht erscheint vor der ersten Epoche.</translation>
    </message>
    <message>
        <source>This run kept no views.</source>
        <translation>Dieser Lauf hat keine Ansichten aufbewahrt.</translation>
    </message>
    <message>
        <source>The file of this epoch is damaged.</source>
        <translation>Die Datei dieser Epoche ist beschädigt.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}. Choose another folder.</source>
        <translation>{file} lässt sich nicht schreiben: {reason}. Wähle einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>WeighView</name>
    <message>
        <source>Share of the free memory</source>
        <translation>Anteil am freien Speicher</translation>
    </message>
    <message>
        <source>Samples to load</source>
        <translation>Zu ladende Beispiele</translation>
    </message>
    <message>
        <source>Train on all rows, part by part</source>
        <translation>Mit allen Zeilen trainieren, Stück für Stück</translation>
    </message>
    <message>
        <source>{name} is large</source>
        <translation>{name} ist groß</translation>
    </message>
    <message>
        <source>It fits.</source>
        <translation>Es passt.</translation>
    </message>
    <message>
        <source>That is more than there is.</source>
        <translation>Das ist mehr, als da ist.</translation>
    </message>
    <message>
        <source>Loading all of it takes about {memory} of memory; {free} are free. {fits}</source>
        <translation>Alles zu laden braucht etwa {memory} Speicher; {free} sind frei. {fits}</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Alles laden</translation>
    </message>
    <message>
        <source>Load all anyway</source>
        <translation>Trotzdem alles laden</translation>
    </message>
    <message>
        <source>{rows} rows, taken evenly from the whole file, are shown here, the test rows among them. All others are fetched from disk while training.</source>
        <translation>{rows} Zeilen, gleichmäßig aus der ganzen Datei genommen, werden hier gezeigt, darunter die Testzeilen. Alle anderen werden beim Training von der Festplatte geholt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Don&apos;t load these data</source>
        <translation>Diese Daten nicht laden</translation>
    </message>
    <message>
        <source>It has {size}.</source>
        <translation>Es hat {size}.</translation>
    </message>
    <message>
        <source>{rows} samples, {size}.</source>
        <translation>{rows} Beispiele, {size}.</translation>
    </message>
    <message>
        <source>About {rows} samples, {size}.</source>
        <translation>Etwa {rows} Beispiele, {size}.</translation>
    </message>
    <message>
        <source>Enter a whole number from {least}.</source>
        <translation>Gib eine ganze Zahl ab {least} ein.</translation>
    </message>
    <message>
        <source>Enter how many samples to load.</source>
        <translation>Gib ein, wie viele Beispiele geladen werden.</translation>
    </message>
    <message>
        <source>They are taken evenly from the whole file.</source>
        <translation>Sie werden gleichmäßig aus der ganzen Datei genommen.</translation>
    </message>
    <message>
        <source>Load {rows}</source>
        <translation>{rows} laden</translation>
    </message>
    <message>
        <source>Load {rows} of {total}</source>
        <translation>{rows} von {total} laden</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Something went wrong inside Gradient Desk.</source>
        <translation>In Gradient Desk ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Neues Experiment</translation>
    </message>
    <message>
        <source>Gradient Desk</source>
        <translation>Gradient Desk</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{share} % of {name}</source>
        <translation>{share} % von {name}</translation>
    </message>
</context>
<context>
    <name>WindowForm</name>
    <message>
        <source>Latest rows</source>
        <translation>Neueste Zeilen</translation>
    </message>
    <message>
        <source>Take a test window</source>
        <translation>Testfenster nehmen</translation>
    </message>
    <message>
        <source>Latest steps and forecast</source>
        <translation>Letzte Schritte und Prognose</translation>
    </message>
    <message>
        <source>Rows of the window</source>
        <translation>Zeilen des Fensters</translation>
    </message>
    <message>
        <source>The run has no test part.</source>
        <translation>Der Lauf hat keinen Testteil.</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Was kam</translation>
    </message>
    <message>
        <source>The run&apos;s data can&apos;t be read, so its latest rows are not known. {reason}</source>
        <translation>Die Daten des Laufs können nicht gelesen werden, daher sind seine neuesten Zeilen nicht bekannt. {reason}</translation>
    </message>
    <message>
        <source>A window of the test part, never seen in training.</source>
        <translation>Ein Fenster aus dem Testteil, im Training nie gesehen.</translation>
    </message>
    <message>
        <source>The last {count} rows. Change a value, and the answer follows.</source>
        <translation>Die letzten {count} Zeilen. Ändere einen Wert, und die Antwort folgt.</translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Analogy</source>
        <translation>Analogie</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Word to look up</source>
        <translation>Wort zum Nachschlagen</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>First word of the analogy</source>
        <translation>Erstes Wort der Analogie</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>Second word of the analogy</source>
        <translation>Zweites Wort der Analogie</translation>
    </message>
    <message>
        <source>as</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>Third word of the analogy</source>
        <translation>Drittes Wort der Analogie</translation>
    </message>
    <message>
        <source>The words whose vectors point most nearly the same way.</source>
        <translation>Die Wörter, deren Vektoren am ehesten in dieselbe Richtung zeigen.</translation>
    </message>
    <message>
        <source>The word that stands to the third as the second stands to the first.</source>
        <translation>Das Wort, das zum dritten steht wie das zweite zum ersten.</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Telling words</source>
        <translation>Verräterische Wörter</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>The helper process ended before it could answer. Try again.</source>
        <translation>Der Hilfsprozess endete, bevor er antworten konnte. Versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Write</name>
    <message>
        <source>A beginning to go on with; empty begins anew</source>
        <translation>Ein Anfang, der fortgesetzt wird; leer beginnt neu</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write texts</source>
        <translation>Texte schreiben</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Als Text speichern</translation>
    </message>
    <message>
        <source>Save the texts</source>
        <translation>Texte speichern</translation>
    </message>
    <message>
        <source>Written texts</source>
        <translation>Geschriebene Texte</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Wie geschrieben wird</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Low keeps to the likeliest, high dares more; 0 draws nothing.</source>
        <translation>Niedrig bleibt beim Wahrscheinlichsten, hoch wagt mehr; 0 zieht nichts.</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>Only so many of the likeliest tokens may be drawn.</source>
        <translation>Nur so viele der wahrscheinlichsten Token dürfen gezogen werden.</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that make up this share may be drawn.</source>
        <translation>Nur die wahrscheinlichsten Token, die diesen Anteil ausmachen, dürfen gezogen werden.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Tokens that are written at most.</source>
        <translation>Token, die höchstens geschrieben werden.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed of the texts</source>
        <translation>Startwert der Texte</translation>
    </message>
    <message>
        <source>The same seed gives the same texts.</source>
        <translation>Derselbe Startwert gibt dieselben Texte.</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}.</source>
        <translation>Eine ganze Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Mend the number first.</source>
        <translation>Berichtige zuerst die Zahl.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>Text {number}</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The texts were not saved.</source>
        <translation>Die Texte wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Writing.</source>
        <translation>Es wird geschrieben.</translation>
    </message>
    <message>
        <source>Preparing the engine. This takes a few seconds.</source>
        <translation>Die Engine wird vorbereitet. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Gespeichert in {file}.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>self._view</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>speaker</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
</TS>
