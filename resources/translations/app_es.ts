<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AboutCard</name>
    <message>
        <source>About this run</source>
        <translation>Sobre esta ejecución</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Settings of this run</source>
        <translation>Ajustes de esta ejecución</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Nothing to note so far.</source>
        <translation>Nada que señalar por ahora.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Training samples</source>
        <translation>Muestras de entrenamiento</translation>
    </message>
    <message>
        <source>Validation samples</source>
        <translation>Muestras de validación</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Calculado con</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>Carpeta de la ejecución</translation>
    </message>
    <message>
        <source>Notes of this run</source>
        <translation>Notas de esta ejecución</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>High. 0.2 to 0.5 is usual.</source>
        <translation>Alto. Lo habitual es de 0.2 a 0.5.</translation>
    </message>
    <message>
        <source>High for this optimizer. {range} is usual.</source>
        <translation>Alta para este optimizador. Lo habitual es {range}.</translation>
    </message>
    <message>
        <source>So small that little is learned.</source>
        <translation>Tan baja que apenas se aprende.</translation>
    </message>
    <message>
        <source>More than all training samples: one step an epoch.</source>
        <translation>Más que todas las muestras de entrenamiento: un paso por época.</translation>
    </message>
    <message>
        <source>As long as the training, so it never stops early.</source>
        <translation>Tan larga como el entrenamiento: nunca para antes.</translation>
    </message>
    <message>
        <source>Very many. 10 to 200 is usual.</source>
        <translation>Muchísimas. Lo habitual es de 10 a 200.</translation>
    </message>
    <message>
        <source>High. 0.1 is usual.</source>
        <translation>Alto. Lo habitual es 0.1.</translation>
    </message>
    <message>
        <source>High. Up to 0.05 is usual.</source>
        <translation>Alto. Lo habitual es hasta 0.05.</translation>
    </message>
    <message>
        <source>Gradients fade in so many layers of it.</source>
        <translation>Los gradientes se apagan en tantas capas así.</translation>
    </message>
</context>
<context>
    <name>Adviser</name>
    <message>
        <source>{figure} has not improved since epoch {best}: overfitting.</source>
        <translation>{figure}: sin mejora desde la época {best}, sobreajuste.</translation>
    </message>
    <message>
        <source>{figure} has not improved since epoch {best}: it has settled.</source>
        <translation>{figure}: sin mejora desde la época {best}, se ha estabilizado.</translation>
    </message>
    <message>
        <source>{figure} was still improving at the end: not finished.</source>
        <translation>{figure}: aún mejoraba al final, no ha terminado.</translation>
    </message>
    <message>
        <source>{figure} has not improved for {waited} epochs: overfitting.</source>
        <translation>{figure}: sin mejora desde hace {waited} épocas, sobreajuste.</translation>
    </message>
    <message>
        <source>{figure} has not improved for {waited} epochs: it has settled.</source>
        <translation>{figure}: sin mejora desde hace {waited} épocas, se ha estabilizado.</translation>
    </message>
    <message>
        <source>{figure} still improves and the end is near: not finished.</source>
        <translation>{figure}: aún mejora y el final está cerca, no ha terminado.</translation>
    </message>
    <message>
        <source>The loss went off into numbers without end in epoch {epoch}: diverged.</source>
        <translation>La pérdida se fue a números sin fin en la época {epoch}: divergió.</translation>
    </message>
    <message>
        <source>Training loss rose from {from} to {to}: the learning rate is too high.</source>
        <translation>La pérdida de entrenamiento subió de {from} a {to}: la tasa de aprendizaje es muy alta.</translation>
    </message>
    <message>
        <source>Training loss is {loss}, worse than guessing with {guess}: the learning rate is too high.</source>
        <translation>La pérdida de entrenamiento es {loss}, peor que adivinar con {guess}: la tasa de aprendizaje es muy alta.</translation>
    </message>
    <message>
        <source>The model never answers {class}: a class is lost.</source>
        <translation>El modelo nunca responde {class}: se ha perdido una clase.</translation>
    </message>
    <message>
        <source>The code carries only {kl} nats: it has collapsed.</source>
        <translation>El código solo lleva {kl} nats: se ha colapsado.</translation>
    </message>
    <message>
        <source>Training and validation stay near guessing ({guess}): underfitting.</source>
        <translation>Entrenamiento y validación siguen cerca de adivinar ({guess}): subajuste.</translation>
    </message>
    <message>
        <source>Only {count} samples check the training: the curve jumps by chance.</source>
        <translation>Solo {count} muestras comprueban el entrenamiento: la curva salta por azar.</translation>
    </message>
    <message>
        <source>The last {epochs} epochs gained only {gain} nats: it has settled.</source>
        <translation>Las últimas {epochs} épocas ganaron solo {gain} nats: se ha estabilizado.</translation>
    </message>
    <message>
        <source>{figure} is {loss}, as of naming every token alike ({guess}): nothing is learned.</source>
        <translation>{figure} es {loss}, lo mismo que nombrar todos los tokens por igual ({guess}): no se ha aprendido nada.</translation>
    </message>
    <message>
        <source>{figure} is {loss}. Counting tokens still does better, with {guess}.</source>
        <translation>{figure} es {loss}. Contar tokens lo hace todavía mejor, con {guess}.</translation>
    </message>
    <message>
        <source>{figure} is {loss}, better than counting tokens with {guess}.</source>
        <translation>{figure} es {loss}, mejor que contar tokens con {guess}.</translation>
    </message>
    <message>
        <source>{figure} improves: the model learns.</source>
        <translation>{figure}: mejora, el modelo aprende.</translation>
    </message>
    <message>
        <source>Training and validation are close: a good fit.</source>
        <translation>Entrenamiento y validación están cerca: un buen ajuste.</translation>
    </message>
    <message>
        <source>The mean verdict is {real} on given pictures and {fake} on drawn ones: the discriminator always wins.</source>
        <translation>El veredicto medio es {real} sobre imágenes dadas y {fake} sobre dibujadas: el discriminador gana siempre.</translation>
    </message>
    <message>
        <source>The mean verdict is {real} on given pictures and {fake} on drawn ones: both networks keep up.</source>
        <translation>El veredicto medio es {real} sobre imágenes dadas y {fake} sobre dibujadas: las dos redes siguen el ritmo.</translation>
    </message>
    <message>
        <source>Epoch {best} is kept.</source>
        <translation>Se conserva la época {best}.</translation>
    </message>
    <message>
        <source>Each one counts {share}.</source>
        <translation>Cada una cuenta {share}.</translation>
    </message>
    <message>
        <source>Soft edges are normal for this template.</source>
        <translation>Los bordes suaves son normales en esta plantilla.</translation>
    </message>
    <message>
        <source>{count} classes are never the answer.</source>
        <translation>{count} clases nunca son la respuesta.</translation>
    </message>
    <message>
        <source>Add {count} epochs.</source>
        <translation>Añade {count} épocas.</translation>
    </message>
    <message>
        <source>Go on with a learning rate of {value}.</source>
        <translation>Continúa con una tasa de aprendizaje de {value}.</translation>
    </message>
    <message>
        <source>See in Evaluate how the test part does.</source>
        <translation>Mira en Evaluar cómo va la parte de prueba.</translation>
    </message>
    <message>
        <source>Next time, try a learning rate of {value}.</source>
        <translation>La próxima vez, prueba una tasa de aprendizaje de {value}.</translation>
    </message>
    <message>
        <source>Next time, try dropout {value}.</source>
        <translation>La próxima vez, prueba dropout {value}.</translation>
    </message>
    <message>
        <source>Next time, try augmentation: small shifts of the pictures.</source>
        <translation>La próxima vez, prueba aumento de datos: pequeños desplazamientos de las imágenes.</translation>
    </message>
    <message>
        <source>Next time, try a weight decay of {value}.</source>
        <translation>La próxima vez, prueba un decaimiento de pesos de {value}.</translation>
    </message>
    <message>
        <source>Next time, let rare classes count more.</source>
        <translation>La próxima vez, deja que las clases raras cuenten más.</translation>
    </message>
    <message>
        <source>Next time, try a beta of {value}, so that the code costs less.</source>
        <translation>La próxima vez, prueba una beta de {value}, para que el código cueste menos.</translation>
    </message>
    <message>
        <source>Next time, try a larger network: width {value}.</source>
        <translation>La próxima vez, prueba una red mayor: anchura {value}.</translation>
    </message>
    <message>
        <source>Next time, try a larger network: {value} filters.</source>
        <translation>La próxima vez, prueba una red mayor: {value} filtros.</translation>
    </message>
    <message>
        <source>Add {count} epochs</source>
        <translation>Añadir {count} épocas</translation>
    </message>
    <message>
        <source>Apply {value}</source>
        <translation>Aplicar {value}</translation>
    </message>
    <message>
        <source>Set up next run</source>
        <translation>Preparar otra ejecución</translation>
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
        <translation>Error según el paso</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>error absoluto medio</translation>
    </message>
    <message>
        <source>Error by step ahead, card</source>
        <translation>Error según el paso, tarjeta</translation>
    </message>
</context>
<context>
    <name>AnomaliesPanel</name>
    <message>
        <source>Score of each sample</source>
        <translation>Puntuación de cada muestra</translation>
    </message>
    <message>
        <source>Most unusual</source>
        <translation>Más inusuales</translation>
    </message>
    <message>
        <source>Most unusual pictures</source>
        <translation>Imágenes más inusuales</translation>
    </message>
    <message>
        <source>Highest scores</source>
        <translation>Puntuaciones más altas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Validation samples, the most usual first</source>
        <translation>Muestras de validación, las más habituales primero</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Error cuadrático medio</translation>
    </message>
    <message>
        <source>Most unusual days</source>
        <translation>Días más inusuales</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>No threshold is known yet.</source>
        <translation>Aún no se conoce ningún umbral.</translation>
    </message>
    <message>
        <source>You set the threshold at {threshold}.</source>
        <translation>Pusiste el umbral en {threshold}.</translation>
    </message>
    <message>
        <source>{above} of {rows} lie above the threshold {threshold}, which {share} of the validation samples exceed.</source>
        <translation>{above} de {rows} están por encima del umbral {threshold}, que supera el {share} de las muestras de validación.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Bars show</source>
        <translation>Las barras muestran</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>Answer by class</source>
        <translation>Respuesta por clase</translation>
    </message>
    <message>
        <source>Forecast, table</source>
        <translation>Pronóstico, tabla</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Picture given back</source>
        <translation>Imagen devuelta</translation>
    </message>
    <message>
        <source>Change its code</source>
        <translation>Cambiar su código</translation>
    </message>
    <message>
        <source>The model says</source>
        <translation>El modelo dice</translation>
    </message>
    <message>
        <source>The discriminator takes it for real</source>
        <translation>El discriminador la toma por real</translation>
    </message>
    <message>
        <source>The error of what the model gives back</source>
        <translation>El error de lo que devuelve el modelo</translation>
    </message>
    <message>
        <source>The model gives back</source>
        <translation>El modelo devuelve</translation>
    </message>
    <message>
        <source>The model says, for {target}</source>
        <translation>El modelo dice, para {target}</translation>
    </message>
    <message>
        <source>Error of each column</source>
        <translation>Error de cada columna</translation>
    </message>
    <message>
        <source>Code of the picture</source>
        <translation>Código de la imagen</translation>
    </message>
    <message>
        <source>Its code is {count} numbers, from which it draws the picture anew.</source>
        <translation>Su código son {count} números, a partir de los que vuelve a dibujar la imagen.</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation>{percent} de seguridad</translation>
    </message>
    <message>
        <source>Most like {name}</source>
        <translation>Se parece más a {name}</translation>
    </message>
    <message>
        <source>It learned this against its own generator: near the end both are about as good, and it is unsure.</source>
        <translation>Lo aprendió frente a su propio generador: cerca del final ambos son más o menos igual de buenos, y no está seguro.</translation>
    </message>
    <message>
        <source>It always picks one of its {count} classes, even for something else.</source>
        <translation>Siempre elige una de sus {count} clases, aunque sea otra cosa.</translation>
    </message>
    <message>
        <source>Of {of} samples of {class} in the test part it named {right}.</source>
        <translation>De {of} muestras de {class} en la parte de prueba nombró bien {right}.</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>error cuadrático medio</translation>
    </message>
    <message>
        <source>unusual: above the threshold {value}</source>
        <translation>inusual: por encima del umbral {value}</translation>
    </message>
    <message>
        <source>usual: the threshold is {value}</source>
        <translation>habitual: el umbral es {value}</translation>
    </message>
    <message>
        <source>The score is the mean squared error of what it gives back. Look inside shows where it errs.</source>
        <translation>La puntuación es el error cuadrático medio de lo que devuelve. Mirar por dentro muestra dónde falla.</translation>
    </message>
    <message>
        <source>give or take {error}</source>
        <translation>más o menos {error}</translation>
    </message>
    <message>
        <source>On the test part its answers were off by {error} on average.</source>
        <translation>En la parte de prueba sus respuestas se desviaron {error} de media.</translation>
    </message>
    <message>
        <source>The model says, for {target} at {when}</source>
        <translation>El modelo dice, para {target} en {when}</translation>
    </message>
    <message>
        <source>True answer: {truth}</source>
        <translation>Respuesta correcta: {truth}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Número {number}</translation>
    </message>
</context>
<context>
    <name>AnsweredPanel</name>
    <message>
        <source>Answers of the model</source>
        <translation>Respuestas del modelo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>The model&apos;s answer</source>
        <translation>La respuesta del modelo</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Debería ser</translation>
    </message>
    <message>
        <source>Where the answer looks</source>
        <translation>Adónde mira la respuesta</translation>
    </message>
    <message>
        <source>This network has no attention, so there is nothing it looks back at.</source>
        <translation>Esta red no tiene atención, así que no hay nada a lo que mire atrás.</translation>
    </message>
    <message>
        <source>The answer is empty so far.</source>
        <translation>La respuesta está vacía por ahora.</translation>
    </message>
    <message>
        <source>Each row is a token of the answer: the lighter a cell, the more it looks there.</source>
        <translation>Cada fila es un token de la respuesta: cuanto más clara una celda, más mira hacia allí.</translation>
    </message>
    <message>
        <source>“{row}” looks at “{column}”: {weight}</source>
        <translation>«{row}» mira a «{column}»: {weight}</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>No GPU is used. Why?</source>
        <translation>No se usa ninguna GPU. ¿Por qué?</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU, {count} cores</source>
        <translation>CPU, {count} núcleos</translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>Sequence to look into</source>
        <translation>Secuencia que se mira por dentro</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Sequence {number}</source>
        <translation>Secuencia {number}</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>Capa {number}</translation>
    </message>
    <message>
        <source>Head {number}</source>
        <translation>Cabeza {number}</translation>
    </message>
    <message>
        <source>Each row is one step: the lighter a cell, the more it looks there.</source>
        <translation>Cada fila es un paso: cuanto más clara una celda, más mira hacia allí.</translation>
    </message>
    <message>
        <source>“{row}” looks at “{column}”: {weight}</source>
        <translation>«{row}» mira a «{column}»: {weight}</translation>
    </message>
</context>
<context>
    <name>AugmentationPreview</name>
    <message>
        <source>Preview augmentation</source>
        <translation>Ver el aumento de datos</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Volver a dibujar</translation>
    </message>
    <message>
        <source>Pictures with their variants</source>
        <translation>Imágenes con sus variantes</translation>
    </message>
    <message>
        <source>Drawing your pictures.</source>
        <translation>Dibujando tus imágenes.</translation>
    </message>
    <message>
        <source>Left: your pictures. Beside them: as training may see them.</source>
        <translation>A la izquierda, tus imágenes. A su lado, como puede verlas el entrenamiento.</translation>
    </message>
</context>
<context>
    <name>BackboneField</name>
    <message>
        <source>Built on</source>
        <translation>Construida sobre</translation>
    </message>
    <message>
        <source>Choose a Keras file…</source>
        <translation>Elegir un archivo de Keras…</translation>
    </message>
    <message>
        <source>Fetch the weights</source>
        <translation>Descargar los pesos</translation>
    </message>
    <message>
        <source>Fetch the backbone&apos;s weights first.</source>
        <translation>Descarga primero los pesos del backbone.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Aún no hay nada elegido</translation>
    </message>
    <message>
        <source>A run or a Keras file that has learned to see; or choose a net below.</source>
        <translation>Una ejecución o un archivo de Keras que ha aprendido a ver; o elige una red abajo.</translation>
    </message>
    <message>
        <source>The weights of {title} are not on this computer. They would be fetched once from {address} (about {megabytes} MB).</source>
        <translation>Los pesos de {title} no están en este ordenador. Se descargarían una vez desde {address} (unos {megabytes} MB).</translation>
    </message>
    <message>
        <source>Choose a Keras file</source>
        <translation>Elegir un archivo de Keras</translation>
    </message>
    <message>
        <source>Keras models (*.keras)</source>
        <translation>Modelos de Keras (*.keras)</translation>
    </message>
    <message>
        <source>Fetching the weights.</source>
        <translation>Descargando los pesos.</translation>
    </message>
    <message>
        <source>Fetching the weights: {share} %</source>
        <translation>Descargando los pesos: {share} %</translation>
    </message>
    <message>
        <source>The weights were not fetched.</source>
        <translation>Los pesos no se descargaron.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Load part of the data</source>
        <translation>Cargar parte de los datos</translation>
    </message>
    <message>
        <source>Train on all rows</source>
        <translation>Entrenar con todas las filas</translation>
    </message>
</context>
<context>
    <name>BlanksPanel</name>
    <message>
        <source>Blanks and what the network says</source>
        <translation>Huecos y lo que dice la red</translation>
    </message>
</context>
<context>
    <name>BoundaryPanel</name>
    <message>
        <source>Column across</source>
        <translation>Columna en horizontal</translation>
    </message>
    <message>
        <source>Column upwards</source>
        <translation>Columna en vertical</translation>
    </message>
    <message>
        <source>Answers all over the plane</source>
        <translation>Respuestas por todo el plano</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>En horizontal</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>En vertical</translation>
    </message>
    <message>
        <source>A plane needs two columns with numbers or categories.</source>
        <translation>Un plano necesita dos columnas con números o categorías.</translation>
    </message>
    <message>
        <source>As the best weights so far answer.</source>
        <translation>Tal como responden los mejores pesos hasta ahora.</translation>
    </message>
    <message>
        <source>Asking the model about these columns.</source>
        <translation>Preguntando al modelo por estas columnas.</translation>
    </message>
    <message>
        <source>Held still: {values}</source>
        <translation>Fijos: {values}</translation>
    </message>
</context>
<context>
    <name>BusyView</name>
    <message>
        <source>Reading the data</source>
        <translation>Leyendo los datos</translation>
    </message>
    <message>
        <source>You can go to the other pages meanwhile.</source>
        <translation>Mientras tanto puedes ir a las otras páginas.</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Cancelar la lectura</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Looking at what it is</source>
        <translation>Mirando qué es</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>faltan unos {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>faltan unos {minutes} min</translation>
    </message>
</context>
<context>
    <name>CalibrationCard</name>
    <message>
        <source>How sure it is, and how often right</source>
        <translation>Cuánto se fía y cuánto acierta</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Calibration chart</source>
        <translation>Gráfico de calibración</translation>
    </message>
</context>
<context>
    <name>CalibrationWords</name>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Each bar holds the test samples that the model was about so sure of; its height is how many of them it got right. Bars under the dotted line: too sure. Bars above it: less sure than it could be.</source>
        <translation>Cada barra reúne las muestras de prueba en las que el modelo estaba más o menos así de seguro; su altura es cuántas acertó. Barras bajo la línea de puntos: demasiado seguro. Barras por encima: menos seguro de lo que podría estar.</translation>
    </message>
    <message>
        <source>It matters where the probability decides something: whom to ask again, what to sort out by hand. Label smoothing, dropout and stopping earlier make a model less sure of itself.</source>
        <translation>Importa cuando la probabilidad decide algo: a quién preguntar de nuevo, qué apartar a mano. El suavizado de etiquetas, el dropout y parar antes hacen que el modelo esté menos seguro de sí.</translation>
    </message>
    <message>
        <source>On average it says {says} and is right {right} of the time; tenth by tenth they are {error} apart.</source>
        <translation>De media dice {says} y acierta el {right} de las veces; décima a décima difieren en {error}.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>This chart can&apos;t be drawn. Its table has the numbers.</source>
        <translation>Este gráfico no se puede dibujar. Su tabla tiene los números.</translation>
    </message>
</context>
<context>
    <name>CaseRows</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Esperada</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} pasos</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>{name}: show</source>
        <translation>{name}: mostrar</translation>
    </message>
    <message>
        <source>Show the samples</source>
        <translation>Mostrar las muestras</translation>
    </message>
    <message>
        <source>{name}, rows</source>
        <translation>{name}, filas</translation>
    </message>
    <message>
        <source>Choose a cell to see its samples.</source>
        <translation>Elige una celda para ver sus muestras.</translation>
    </message>
    <message>
        <source>No sample is in this cell.</source>
        <translation>No hay muestras en esta celda.</translation>
    </message>
</context>
<context>
    <name>CasesCard</name>
    <message>
        <source>{name}, card</source>
        <translation>{name}, tarjeta</translation>
    </message>
    <message>
        <source>{name}: leave the chosen one out</source>
        <translation>{name}: excluir la elegida</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <source>The data have changed since this training.</source>
        <translation>Los datos han cambiado desde este entrenamiento.</translation>
    </message>
    <message>
        <source>Choose a sample first.</source>
        <translation>Elige antes una muestra.</translation>
    </message>
    <message>
        <source>These data are not open. Choose Set up again first.</source>
        <translation>Estos datos no están abiertos. Elige antes Preparar de nuevo.</translation>
    </message>
    <message>
        <source>It is left out of the next training already.</source>
        <translation>Ya se excluye del próximo entrenamiento.</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Excluir {name}</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>Training {metric}</source>
        <translation>Entrenamiento ({metric})</translation>
    </message>
    <message>
        <source>Validation {metric}</source>
        <translation>Validación ({metric})</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>best, epoch {epoch}</source>
        <translation>mejor, época {epoch}</translation>
    </message>
    <message>
        <source>{what} fell from {first} to {last}, best at epoch {epoch}.</source>
        <translation>{what}: bajó de {first} a {last}, mejor en la época {epoch}.</translation>
    </message>
    <message>
        <source>{what} rose from {first} to {last}, best at epoch {epoch}.</source>
        <translation>{what}: subió de {first} a {last}, mejor en la época {epoch}.</translation>
    </message>
    <message>
        <source>{what} is {last} after {epochs} epochs, best at epoch {epoch}.</source>
        <translation>{what}: {last} tras {epochs} épocas, mejor en la época {epoch}.</translation>
    </message>
    <message>
        <source>{what} is {last} after epoch {epoch}.</source>
        <translation>{what}: {last} tras la época {epoch}.</translation>
    </message>
    <message>
        <source>No numbers yet.</source>
        <translation>Aún no hay números.</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Aún no hay nada que dibujar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>other ({count})</source>
        <translation>otros ({count})</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>{name}: {rows} values from {low} to {high}, most between {first} and {last}.</source>
        <translation>{name}: {rows} valores de {low} a {high}, la mayoría entre {first} y {last}.</translation>
    </message>
    <message>
        <source>{name}: {count} values, most often {first} ({rows}).</source>
        <translation>{name}: {count} valores, el más frecuente {first} ({rows}).</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicho</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Predicted − actual</source>
        <translation>Predicho − real</translation>
    </message>
    <message>
        <source>{rows} points, actual from {low} to {high}; half of the predictions are within {error}.</source>
        <translation>{rows} puntos, real de {low} a {high}; la mitad de las predicciones se desvían {error} como mucho.</translation>
    </message>
    <message>
        <source>{rows} errors from {low} to {high}; half of them between {first} and {last}.</source>
        <translation>{rows} errores de {low} a {high}; la mitad entre {first} y {last}.</translation>
    </message>
    <message>
        <source>{across} across and {up} upwards: {answers} of the plane.</source>
        <translation>{across} en horizontal y {up} en vertical: {answers} del plano.</translation>
    </message>
    <message>
        <source>{low} is dark, {high} is light</source>
        <translation>{low} es oscuro, {high} es claro</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>{count} runs. {name} ends best at {last}.</source>
        <translation>{count} ejecuciones. {name} acaba mejor, con {last}.</translation>
    </message>
    <message>
        <source>Learning rate, {optimizer}</source>
        <translation>Tasa de aprendizaje, {optimizer}</translation>
    </message>
    <message>
        <source>The learning rate starts at {first}, is highest at {high} and ends at {last}.</source>
        <translation>La tasa de aprendizaje empieza en {first}, llega como mucho a {high} y acaba en {last}.</translation>
    </message>
    <message>
        <source>Loss at each learning rate</source>
        <translation>Pérdida con cada tasa de aprendizaje</translation>
    </message>
    <message>
        <source>The loss fell from {first} to {lowest}, which it reached at a learning rate of {rate}; {suggestion} is suggested.</source>
        <translation>La pérdida bajó de {first} a {lowest}, a la que llegó con una tasa de aprendizaje de {rate}; se sugiere {suggestion}.</translation>
    </message>
    <message>
        <source>The loss fell at no learning rate.</source>
        <translation>La pérdida no bajó con ninguna tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>suggested, {rate}</source>
        <translation>sugerida, {rate}</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Suavizada</translation>
    </message>
    <message>
        <source>False positive rate</source>
        <translation>Tasa de falsos positivos</translation>
    </message>
    <message>
        <source>True positive rate</source>
        <translation>Tasa de verdaderos positivos</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>ROC curve with an area of {area}; guessing has 0.500.</source>
        <translation>Curva ROC con un área de {area}; adivinar tiene 0.500.</translation>
    </message>
    <message>
        <source>Precision and recall with an average precision of {area}; guessing has {guess}.</source>
        <translation>Precisión y exhaustividad con una precisión media de {area}; adivinar tiene {guess}.</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Is right</source>
        <translation>Acierta</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>De {first} a {last}.</translation>
    </message>
    <message>
        <source>{name} lies between {low} and {high}.</source>
        <translation>{name} está entre {low} y {high}.</translation>
    </message>
    <message>
        <source>Says {confidence} on average and is right {accuracy} of the time.</source>
        <translation>Dice {confidence} de media y acierta el {accuracy} de las veces.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitud equilibrada</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Macro F1</translation>
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
        <translation>Error absoluto medio</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>Raíz del error cuadrático medio</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Nats a token</source>
        <translation>Nats por token</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>Token accuracy</source>
        <translation>Exactitud por token</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>Coincidencia exacta</translation>
    </message>
    <message>
        <source>Token error rate</source>
        <translation>Tasa de error por token</translation>
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
        <translation>Error cuadrático medio</translation>
    </message>
    <message>
        <source>Reconstruction part</source>
        <translation>Parte de reconstrucción</translation>
    </message>
    <message>
        <source>KL part</source>
        <translation>Parte KL</translation>
    </message>
    <message>
        <source>Verdict on given pictures</source>
        <translation>Veredicto sobre imágenes dadas</translation>
    </message>
    <message>
        <source>Verdict on drawn pictures</source>
        <translation>Veredicto sobre imágenes dibujadas</translation>
    </message>
    <message>
        <source>Right class drawn</source>
        <translation>Clase correcta dibujada</translation>
    </message>
    <message>
        <source>Spread of drawings</source>
        <translation>Variedad de los dibujos</translation>
    </message>
    <message>
        <source>Rarest class</source>
        <translation>Clase más rara</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitud equilibrada</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>macro F1</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>error absoluto medio</translation>
    </message>
    <message>
        <source>root mean squared error</source>
        <translation>raíz del error cuadrático medio</translation>
    </message>
    <message>
        <source>nats a token</source>
        <translation>nats por token</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>perplejidad</translation>
    </message>
    <message>
        <source>token accuracy</source>
        <translation>exactitud por token</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>coincidencia exacta</translation>
    </message>
    <message>
        <source>token error rate</source>
        <translation>tasa de error por token</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>error cuadrático medio</translation>
    </message>
    <message>
        <source>reconstruction part</source>
        <translation>parte de reconstrucción</translation>
    </message>
    <message>
        <source>verdict on given pictures</source>
        <translation>veredicto sobre imágenes dadas</translation>
    </message>
    <message>
        <source>verdict on drawn pictures</source>
        <translation>veredicto sobre imágenes dibujadas</translation>
    </message>
    <message>
        <source>right class drawn</source>
        <translation>clase correcta dibujada</translation>
    </message>
    <message>
        <source>spread of drawings</source>
        <translation>variedad de los dibujos</translation>
    </message>
    <message>
        <source>rarest class</source>
        <translation>clase más rara</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
</context>
<context>
    <name>ChoiceCell</name>
    <message>
        <source>(missing)</source>
        <translation>(falta)</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Other {column}</source>
        <translation>Otro valor de {column}</translation>
    </message>
</context>
<context>
    <name>ClassWords</name>
    <message>
        <source>Words for {name}</source>
        <translation>Palabras de {name}</translation>
    </message>
</context>
<context>
    <name>ClassesCard</name>
    <message>
        <source>Scores of each class</source>
        <translation>Puntuaciones de cada clase</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Order of the classes</source>
        <translation>Orden de las clases</translation>
    </message>
    <message>
        <source>Scores of each class, table</source>
        <translation>Puntuaciones de cada clase, tabla</translation>
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
        <translation>Hay un entrenamiento en curso.</translation>
    </message>
    <message>
        <source>It is saved as it stands, and you can resume it at the next start. Closing takes a few seconds.</source>
        <translation>Se guarda tal como está y puedes reanudarlo la próxima vez que abras el programa. Cerrar tarda unos segundos.</translation>
    </message>
    <message>
        <source>What waits in the queue is kept too.</source>
        <translation>Lo que espera en la cola también se conserva.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Seguir entrenando</translation>
    </message>
</context>
<context>
    <name>ColumnDetail</name>
    <message>
        <source>Spread of the column</source>
        <translation>Distribución de la columna</translation>
    </message>
    <message>
        <source>by {target}</source>
        <translation>por {target}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>{count} different</source>
        <translation>{count} distintos</translation>
    </message>
    <message>
        <source>{mean} ± {deviation}</source>
        <translation>{mean} ± {deviation}</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <translation>Adónde mira la respuesta</translation>
    </message>
    <message>
        <source>The answer looks at</source>
        <translation>La respuesta mira a</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Attention between columns</source>
        <translation>Atención entre columnas</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>Capa {number}</translation>
    </message>
    <message>
        <source>Head {number}</source>
        <translation>Cabeza {number}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>“{row}” looks at “{column}”: {weight}</source>
        <translation>«{row}» mira a «{column}»: {weight}</translation>
    </message>
    <message>
        <source>Each row of the matrix is one column: the lighter a cell, the more it looks there.</source>
        <translation>Cada fila de la matriz es una columna: cuanto más clara una celda, más mira hacia allí.</translation>
    </message>
    <message>
        <source>Mean of {count} rows.</source>
        <translation>Media de {count} filas.</translation>
    </message>
    <message>
        <source>{count} more columns are not shown.</source>
        <translation>No se muestran {count} columnas más.</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>This run and another one</source>
        <translation>Esta ejecución y otra</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Run to compare with</source>
        <translation>Ejecución con la que comparar</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta ejecución</translation>
    </message>
    <message>
        <source>Other run</source>
        <translation>Otra ejecución</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Scores of both runs</source>
        <translation>Puntuaciones de ambas ejecuciones</translation>
    </message>
    <message>
        <source>Choose a run</source>
        <translation>Elige una ejecución</translation>
    </message>
    <message>
        <source>There is no other run yet. Train again with other settings, then compare.</source>
        <translation>Aún no hay otra ejecución. Vuelve a entrenar con otros ajustes y compara después.</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} puntos</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>{difference}, {better}</source>
        <translation>{difference}, {better}</translation>
    </message>
    <message>
        <source>Choose a run to see its scores beside these.</source>
        <translation>Elige una ejecución para ver sus puntuaciones junto a estas.</translation>
    </message>
    <message>
        <source>The other run learned another task, so most scores have no partner.</source>
        <translation>La otra ejecución aprendió otra tarea, así que la mayoría de puntuaciones no tienen pareja.</translation>
    </message>
    <message>
        <source>The other run was trained and tested on other data: compare with care.</source>
        <translation>La otra ejecución se entrenó y probó con otros datos: compara con cuidado.</translation>
    </message>
    <message>
        <source>Both used the same data, but not the same test samples: small differences mean little.</source>
        <translation>Ambas usaron los mismos datos, pero no las mismas muestras de prueba: las diferencias pequeñas dicen poco.</translation>
    </message>
    <message>
        <source>Both were tested on the same samples. The page Runs overlays their curves.</source>
        <translation>Ambas se probaron con las mismas muestras. La página Ejecuciones superpone sus curvas.</translation>
    </message>
</context>
<context>
    <name>CompareClasses</name>
    <message>
        <source>F1 of each class</source>
        <translation>F1 de cada clase</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>F1 of each class in both runs</source>
        <translation>F1 de cada clase en ambas ejecuciones</translation>
    </message>
</context>
<context>
    <name>ConfusionCard</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cantidades</translation>
    </message>
    <message>
        <source>Row %</source>
        <translation>% de fila</translation>
    </message>
    <message>
        <source>Column %</source>
        <translation>% de columna</translation>
    </message>
    <message>
        <source>Numbers in the matrix</source>
        <translation>Números de la matriz</translation>
    </message>
    <message>
        <source>Down: what it is. Across: what the model says.</source>
        <translation>En vertical: lo que es. En horizontal: lo que dice el modelo.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copy the matrix</source>
        <translation>Copiar la matriz</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>100 % of the column</source>
        <translation>100 % de la columna</translation>
    </message>
    <message>
        <source>100 % of the row</source>
        <translation>100 % de la fila</translation>
    </message>
</context>
<context>
    <name>ControlsCard</name>
    <message>
        <source>Change the training</source>
        <translation>Cambiar el entrenamiento</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Apply the learning rate</source>
        <translation>Aplicar la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Add {count}</source>
        <translation>Añadir {count}</translation>
    </message>
    <message>
        <source>Add epochs</source>
        <translation>Añadir épocas</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Parar en</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Apply when to stop</source>
        <translation>Aplicar cuándo parar</translation>
    </message>
    <message>
        <source>{optimizer}, batch {batch}, seed {seed}</source>
        <translation>{optimizer}, lote {batch}, semilla {seed}</translation>
    </message>
    <message>
        <source>{settings}; {plan}</source>
        <translation>{settings}; {plan}</translation>
    </message>
    <message>
        <source>Stop at {figure}</source>
        <translation>Parar en {figure}</translation>
    </message>
    <message>
        <source>The training is ending.</source>
        <translation>El entrenamiento está acabando.</translation>
    </message>
    <message>
        <source>Only a training that ended well can go on for more epochs.</source>
        <translation>Solo un entrenamiento que terminó bien puede seguir con más épocas.</translation>
    </message>
    <message>
        <source>More epochs</source>
        <translation>Más épocas</translation>
    </message>
    <message>
        <source>Train {count} more epochs</source>
        <translation>Entrenar {count} épocas más</translation>
    </message>
    <message>
        <source>The learning rate is a number from 0.0000001 to 10.</source>
        <translation>La tasa de aprendizaje es un número de 0.0000001 a 10.</translation>
    </message>
    <message>
        <source>The figure to stop at is a number, such as 0.05. Leave it empty for none.</source>
        <translation>El valor en que parar es un número, como 0.05. Déjalo vacío para ninguno.</translation>
    </message>
    <message>
        <source>Epochs are a whole number from 1 to 100,000.</source>
        <translation>Las épocas son un número entero de 1 a 100,000.</translation>
    </message>
    <message>
        <source>More epochs than the {planned} planned can be asked for; to end earlier, stop.</source>
        <translation>Puedes pedir más épocas que las {planned} previstas; para acabar antes, para.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>--validation and --test together leave no rows to train on. Make them smaller.</source>
        <translation>--validation y --test juntos no dejan filas con que entrenar. Redúcelos.</translation>
    </message>
    <message>
        <source>--pairs-with is for pairs, not for {kind}. Leave it out, or say --kind pairs.</source>
        <translation>--pairs-with es para pares, no para {kind}. Quita esa opción o indica --kind pairs.</translation>
    </message>
    <message>
        <source>The order was given twice, by --order and by --role. Leave one out.</source>
        <translation>El orden se dio dos veces, con --order y con --role. Quita uno.</translation>
    </message>
    <message>
        <source>Template {template} does not learn {task}, but {fitting}.</source>
        <translation>La plantilla {template} no aprende {task}, sino {fitting}.</translation>
    </message>
    <message>
        <source>{path} was changed by another program since you opened it. Save it under another name, or save it again to replace that.</source>
        <translation>Otro programa cambió {path} desde que lo abriste. Guárdalo con otro nombre, o guárdalo de nuevo para sustituir ese archivo.</translation>
    </message>
    <message>
        <source>{path} is open in another window. Save it under another name, or close it there.</source>
        <translation>{path} está abierto en otra ventana. Guárdalo con otro nombre o ciérralo allí.</translation>
    </message>
    <message>
        <source>Measuring the data</source>
        <translation>Midiendo los datos</translation>
    </message>
    <message>
        <source>{path} no longer has the columns {lacking} that the experiment names. Restore the file, or make a new experiment with `new`.</source>
        <translation>{path} ya no tiene las columnas {lacking} que nombra el experimento. Restaura el archivo o crea un experimento nuevo con `new`.</translation>
    </message>
    <message>
        <source>{path} no longer has the column {lacking} that the experiment names. Restore the file, or make a new experiment with `new`.</source>
        <translation>{path} ya no tiene la columna {lacking} que nombra el experimento. Restaura el archivo o crea un experimento nuevo con `new`.</translation>
    </message>
    <message>
        <source>{path} holds nothing that can be learned. Name a target with --target.</source>
        <translation>{path} no contiene nada que se pueda aprender. Indica un objetivo con --target.</translation>
    </message>
    <message>
        <source>Always answering the mean, {answer}, is off by {off} on average.</source>
        <translation>Responder siempre la media, {answer}, se desvía {off} de media.</translation>
    </message>
    <message>
        <source>Saying that all stays as it was is off by {off} on average, one step ahead.</source>
        <translation>Decir que todo sigue igual se desvía {off} de media, un paso adelante.</translation>
    </message>
    <message>
        <source>Always answering {name} is right {share:.1f} % of the time.</source>
        <translation>Responder siempre {name} acierta el {share:.1f} % de las veces.</translation>
    </message>
    <message>
        <source>the last value</source>
        <translation>el último valor</translation>
    </message>
    <message>
        <source>dates written {how}</source>
        <translation>fechas escritas {how}</translation>
    </message>
    <message>
        <source>whole numbers from {low:g} to {high:g}</source>
        <translation>números enteros de {low:g} a {high:g}</translation>
    </message>
    <message>
        <source>numbers from {low:g} to {high:g}</source>
        <translation>números de {low:g} a {high:g}</translation>
    </message>
    <message>
        <source>{distinct:,} different texts in {filled:,} rows</source>
        <translation>{distinct:,} textos distintos en {filled:,} filas</translation>
    </message>
    <message>
        <source>dates written year first</source>
        <translation>fechas escritas con el año delante</translation>
    </message>
    <message>
        <source>{unit} since 1970</source>
        <translation>{unit} desde 1970</translation>
    </message>
    <message>
        <source>dates written {how}: the day comes first, as the whole column says</source>
        <translation>fechas escritas {how}: el día va primero, como indica la columna entera</translation>
    </message>
    <message>
        <source>dates written {how}: the month comes first, as the whole column says</source>
        <translation>fechas escritas {how}: el mes va primero, como indica la columna entera</translation>
    </message>
    <message>
        <source>no cell holds a finite number, so there is nothing to learn from</source>
        <translation>ninguna celda tiene un número finito, así que no hay nada de lo que aprender</translation>
    </message>
    <message>
        <source>{range}; 1 cell is no number and counts as missing</source>
        <translation>{range}; 1 celda no es un número y cuenta como faltante</translation>
    </message>
    <message>
        <source>{range}; {odd:,} cells are no numbers and count as missing</source>
        <translation>{range}; {odd:,} celdas no son números y cuentan como faltantes</translation>
    </message>
    <message>
        <source>a running number, which says nothing about a new row</source>
        <translation>un número correlativo, que nada dice de una fila nueva</translation>
    </message>
    <message>
        <source>its name and {distinct:,} different values in {count:,} rows say that it names the rows</source>
        <translation>su nombre y {distinct:,} valores distintos en {count:,} filas indican que nombra las filas</translation>
    </message>
    <message>
        <source>its name and {distinct:,} different values say that it names things</source>
        <translation>su nombre y {distinct:,} valores distintos indican que nombra cosas</translation>
    </message>
    <message>
        <source>it says which part of the data a row belongs to</source>
        <translation>dice a qué parte de los datos pertenece una fila</translation>
    </message>
    <message>
        <source>its name and {counted} say that it names things</source>
        <translation>su nombre y {counted} indican que nombra cosas</translation>
    </message>
    <message>
        <source>{counted}: too many to learn from</source>
        <translation>{counted}: demasiados para aprender de ellos</translation>
    </message>
    <message>
        <source>Looking at columns</source>
        <translation>Mirando las columnas</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>segundos desde 1970</translation>
    </message>
    <message>
        <source>only {values}</source>
        <translation>solo {values}</translation>
    </message>
    <message>
        <source>{counted}: nearly every row has its own</source>
        <translation>{counted}: casi cada fila tiene el suyo</translation>
    </message>
    <message>
        <source>true and false</source>
        <translation>verdadero y falso</translation>
    </message>
    <message>
        <source>dates as the file holds them</source>
        <translation>fechas tal como están en el archivo</translation>
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
        <translation>{member} en {path}</translation>
    </message>
    <message>
        <source>{path} is damaged or cut off: it can&apos;t be unpacked. Download or copy it again.</source>
        <translation>{path} está dañado o cortado: no se puede descomprimir. Descárgalo o cópialo de nuevo.</translation>
    </message>
    <message>
        <source>{path} holds {count} files ({shown}). Unpack it and choose the table you mean.</source>
        <translation>{path} contiene {count} archivos ({shown}). Descomprímelo y elige la tabla que quieras.</translation>
    </message>
    <message>
        <source>{path} is an address, and nothing is fetched. Download it and give the file.</source>
        <translation>{path} es una dirección, y no se descarga nada. Descárgala y da el archivo.</translation>
    </message>
    <message>
        <source>{place} is packed twice. Unpack it and choose the table inside.</source>
        <translation>{place} está comprimido dos veces. Descomprímelo y elige la tabla que hay dentro.</translation>
    </message>
    <message>
        <source>{path} has {size}; at most {most} fit into the free memory here. Read a part of its rows with --rows.</source>
        <translation>{path} ocupa {size}; aquí caben como mucho {most} en la memoria libre. Lee parte de sus filas con --rows.</translation>
    </message>
    <message>
        <source>{path} has a password. Unpack it and choose the table inside.</source>
        <translation>{path} tiene contraseña. Descomprímelo y elige la tabla que hay dentro.</translation>
    </message>
    <message>
        <source>{path} is an archive without a table in it. Choose another file.</source>
        <translation>{path} es un archivo comprimido sin ninguna tabla. Elige otro archivo.</translation>
    </message>
    <message>
        <source>{path} was changed while it was being read. Read it again.</source>
        <translation>{path} cambió mientras se leía. Léelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a table. Choose a file in it.</source>
        <translation>{path} es una carpeta, no una tabla. Elige un archivo de ella.</translation>
    </message>
    <message>
        <source>{path} is not a plain file. Choose a CSV, Excel or Parquet file.</source>
        <translation>{path} no es un archivo normal. Elige un archivo CSV, Excel o Parquet.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the name and the folder.</source>
        <translation>{path} no existe. Comprueba el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened: {reason}. Check the name and its permissions.</source>
        <translation>No se puede abrir {path}: {reason}. Comprueba el nombre y sus permisos.</translation>
    </message>
    <message>
        <source>{path} unpacks to {size}; at most {most} fit into the free memory here. Use a part of its rows.</source>
        <translation>{path} ocupa {size} descomprimido; aquí caben como mucho {most} en la memoria libre. Usa parte de sus filas.</translation>
    </message>
    <message>
        <source>{path} unpacks to more than {size}, the most that fits into the free memory here. Unpack it and use a part of its rows.</source>
        <translation>{path} ocupa descomprimido más de {size}, lo máximo que cabe aquí en la memoria libre. Descomprímelo y usa parte de sus filas.</translation>
    </message>
    <message>
        <source>{path} unpacks to more than {ratio} times its size ({size} so far), as no real table does, and was not read further. If you trust it, unpack it yourself.</source>
        <translation>{path} ocupa descomprimido más de {ratio} veces su tamaño ({size} hasta ahora), como ninguna tabla real, y no se siguió leyendo. Si te fías, descomprímelo tú.</translation>
    </message>
    <message>
        <source>{shown}. It tells the network nothing new.</source>
        <translation>{shown}. No dice nada nuevo a la red.</translation>
    </message>
    <message>
        <source>{shown}. They tell the network nothing new.</source>
        <translation>{shown}. No dicen nada nuevo a la red.</translation>
    </message>
    <message>
        <source>{shown} and {more} more. They tell the network nothing new.</source>
        <translation>{shown} y {more} más. No dicen nada nuevo a la red.</translation>
    </message>
    <message>
        <source>{count:,} of {rows:,} rows repeats an earlier one (row {later:,} is like row {earlier:,}).</source>
        <translation>{count:,} de {rows:,} filas repite una anterior (la fila {later:,} es como la fila {earlier:,}).</translation>
    </message>
    <message>
        <source>{count:,} of {rows:,} rows repeat an earlier one (row {later:,} is like row {earlier:,}).</source>
        <translation>{count:,} de {rows:,} filas repiten una anterior (la fila {later:,} es como la fila {earlier:,}).</translation>
    </message>
    <message>
        <source>{count:,} of {rows:,} rows repeats an earlier one in all columns that are used (row {later:,} is like row {earlier:,}).</source>
        <translation>{count:,} de {rows:,} filas repite una anterior en todas las columnas que se usan (la fila {later:,} es como la fila {earlier:,}).</translation>
    </message>
    <message>
        <source>{count:,} of {rows:,} rows repeat an earlier one in all columns that are used (row {later:,} is like row {earlier:,}).</source>
        <translation>{count:,} de {rows:,} filas repiten una anterior en todas las columnas que se usan (la fila {later:,} es como la fila {earlier:,}).</translation>
    </message>
    <message>
        <source>{fact} If they are the same thing recorded twice, remove them from the file.</source>
        <translation>{fact} Si son lo mismo registrado dos veces, quítalas del archivo.</translation>
    </message>
    <message>
        <source>{fact} No copy is scored that was trained on.</source>
        <translation>{fact} No se puntúa ninguna copia con la que se entrenó.</translation>
    </message>
    <message>
        <source>{test:,} of {tests:,} test rows and {validation:,} of {validations:,} validation rows are also in the training part, so the scores may be too good.</source>
        <translation>{test:,} de {tests:,} filas de prueba y {validation:,} de {validations:,} filas de validación están también en la parte de entrenamiento, así que las puntuaciones pueden ser demasiado buenas.</translation>
    </message>
    <message>
        <source>{test:,} of {tests:,} test pictures and {validation:,} of {validations:,} validation pictures are also in the training part, so the scores may be too good.</source>
        <translation>{test:,} de {tests:,} imágenes de prueba y {validation:,} de {validations:,} imágenes de validación están también en la parte de entrenamiento, así que las puntuaciones pueden ser demasiado buenas.</translation>
    </message>
    <message>
        <source>{name} is {first} in other words</source>
        <translation>{name} es {first} con otras palabras</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>Buscando copias</translation>
    </message>
    <message>
        <source>Comparing columns</source>
        <translation>Comparando columnas</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{count:,} rows have no text to learn and take no part.</source>
        <translation>{count:,} filas no tienen texto que aprender y no participan.</translation>
    </message>
    <message>
        <source>{count:,} row has no text to learn and takes no part.</source>
        <translation>{count:,} fila no tiene texto que aprender y no participa.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the lines repeat others, most often “{line}” ({count:,} times). The network learns them by heart, and test figures are too good where they stand in several parts.</source>
        <translation>El {share:.0f} % de las líneas repite otras, sobre todo «{line}» ({count:,} veces). La red las aprende de memoria, y las cifras de prueba son demasiado buenas donde están en varias partes.</translation>
    </message>
    <message>
        <source>The training part holds only {count:,} tokens. A network soon knows them by heart and goes on with little else; give more text, or start from a run that read more.</source>
        <translation>La parte de entrenamiento solo tiene {count:,} tokens. Una red pronto los sabe de memoria y escribe poco más; da más texto, o parte de una ejecución que leyó más.</translation>
    </message>
    <message>
        <source>{count:,} tokens are not among those that the run knows that is started from, and are read as unknown.</source>
        <translation>{count:,} tokens no están entre los que conoce la ejecución de la que se parte, y se leen como desconocidos.</translation>
    </message>
    <message>
        <source>{count:,} tokens are not among the {vocabulary:,} known ones, and are read as unknown. Set vocabulary to know more of them.</source>
        <translation>{count:,} tokens no están entre los {vocabulary:,} conocidos, y se leen como desconocidos. Sube vocabulary para conocer más.</translation>
    </message>
    <message>
        <source>Looking at texts</source>
        <translation>Mirando los textos</translation>
    </message>
    <message>
        <source>{names} take no part: a corpus is learned from its texts alone.</source>
        <translation>{names} no participan: un corpus se aprende solo de sus textos.</translation>
    </message>
    <message>
        <source>{names} takes no part: a corpus is learned from its texts alone.</source>
        <translation>{names} no participa: un corpus se aprende solo de sus textos.</translation>
    </message>
    <message>
        <source>it holds the longest texts</source>
        <translation>contiene los textos más largos</translation>
    </message>
    <message>
        <source>{count:,} NUL characters were left out: they are no part of a text.</source>
        <translation>Se omitieron {count:,} caracteres NUL: no son parte de ningún texto.</translation>
    </message>
    <message>
        <source>One NUL character was left out: it is no part of a text.</source>
        <translation>Se omitió un carácter NUL: no es parte de ningún texto.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>a line of the file each</source>
        <translation>cada una, una línea del archivo</translation>
    </message>
    <message>
        <source>passages of the file, one after the other</source>
        <translation>pasajes del archivo, uno tras otro</translation>
    </message>
    <message>
        <source>its lines belong together</source>
        <translation>sus líneas van juntas</translation>
    </message>
    <message>
        <source>{path} holds pictures, not texts. Leave --kind corpus out.</source>
        <translation>{path} contiene imágenes, no textos. Quita --kind corpus.</translation>
    </message>
    <message>
        <source>{folder} holds {count} files. Name the text that is to be learned.</source>
        <translation>{folder} contiene {count} archivos. Indica el texto que se debe aprender.</translation>
    </message>
    <message>
        <source>{path} holds no text: it is empty, or all blank. Choose another file.</source>
        <translation>{path} no contiene texto: está vacío o todo en blanco. Elige otro archivo.</translation>
    </message>
    <message>
        <source>{path} is no text: {share:.0%} of its characters are control characters or damaged. Choose another file, or name its encoding with --encoding.</source>
        <translation>{path} no es texto: el {share:.0%} de sus caracteres son de control o están dañados. Elige otro archivo, o indica su codificación con --encoding.</translation>
    </message>
    <message>
        <source>its lines name who says them, so each dialogue up to a blank line is a text of its own</source>
        <translation>sus líneas nombran a quien las dice, así que cada diálogo hasta una línea en blanco es un texto propio</translation>
    </message>
    <message>
        <source>no line is blank or wrapped, so each is taken for a text of its own</source>
        <translation>ninguna línea está en blanco ni partida, así que cada una se toma por un texto propio</translation>
    </message>
    <message>
        <source>{path} is larger than {size}, the most that is read of a text. Give a part of it.</source>
        <translation>{path} es mayor que {size}, lo máximo que se lee de un texto. Da una parte.</translation>
    </message>
    <message>
        <source>{count:,} blank lines are no texts and were left out.</source>
        <translation>{count:,} líneas en blanco no son textos y se omitieron.</translation>
    </message>
    <message>
        <source>One blank line is no text and was left out.</source>
        <translation>Una línea en blanco no es un texto y se omitió.</translation>
    </message>
    <message>
        <source>The training part holds {tokens:,} tokens, and the network reads {needed:,} at a time. Give a longer text, or let it read fewer with --set length=N.</source>
        <translation>La parte de entrenamiento tiene {tokens:,} tokens, y la red lee {needed:,} de una vez. Da un texto más largo, o haz que lea menos con --set length=N.</translation>
    </message>
    <message>
        <source>{name} names the rows ({distinct:,} different values in {rows:,} rows). It is left out, because a new row will have a name never seen.</source>
        <translation>{name} nombra las filas ({distinct:,} valores distintos en {rows:,} filas). Se excluye, porque una fila nueva tendrá un nombre nunca visto.</translation>
    </message>
    <message>
        <source>{count:,} columns are empty and left out: {names} and more.</source>
        <translation>{count:,} columnas están vacías y se excluyen: {names} y más.</translation>
    </message>
    <message>
        <source>{count:,} columns are constant and teach nothing: {names} and more.</source>
        <translation>{count:,} columnas son constantes y no enseñan nada: {names} y más.</translation>
    </message>
    <message>
        <source>{count:,} columns name the rows and are left out: {names} and more.</source>
        <translation>{count:,} columnas nombran las filas y se excluyen: {names} y más.</translation>
    </message>
    <message>
        <source>{count:,} columns have missing cells: {names} and more.</source>
        <translation>{count:,} columnas tienen celdas faltantes: {names} y más.</translation>
    </message>
    <message>
        <source>{count:,} columns hold cells that are no numbers; they count as missing: {names} and more.</source>
        <translation>{count:,} columnas tienen celdas que no son números; cuentan como faltantes: {names} y más.</translation>
    </message>
    <message>
        <source>{count:,} columns hold infinite or too large numbers; they count as missing: {names} and more.</source>
        <translation>{count:,} columnas tienen números infinitos o demasiado grandes; cuentan como faltantes: {names} y más.</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <source>{name} is empty: every cell is missing. It is left out.</source>
        <translation>{name} está vacía: faltan todas las celdas. Se excluye.</translation>
    </message>
    <message>
        <source>{name} is constant: every cell that is not missing is {value!r}. A column that never changes teaches nothing.</source>
        <translation>{name} es constante: cada celda que no falta es {value!r}. Una columna que nunca cambia no enseña nada.</translation>
    </message>
    <message>
        <source>{name} is constant: every cell is {value!r}. A column that never changes teaches nothing.</source>
        <translation>{name} es constante: cada celda es {value!r}. Una columna que nunca cambia no enseña nada.</translation>
    </message>
    <message>
        <source>{name} is missing in {count:,} of {rows:,} rows ({percent}). The network is told where, so the rows can stay.</source>
        <translation>{name} falta en {count:,} de {rows:,} filas ({percent}). La red sabe dónde, así que las filas se pueden quedar.</translation>
    </message>
    <message>
        <source>In {name} 1 cell is {says} ({sample!r} in row {row:,}) and counts as missing.</source>
        <translation>En {name} 1 celda contiene {says} ({sample!r} en la fila {row:,}) y cuenta como faltante.</translation>
    </message>
    <message>
        <source>In {name} {count:,} cells are {says} ({sample!r} in row {row:,}) and count as missing.</source>
        <translation>En {name} {count:,} celdas contienen {says} ({sample!r} en la fila {row:,}) y cuentan como faltantes.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>algo que no es un número</translation>
    </message>
    <message>
        <source>infinite or too large for a network (beyond 3.4e38)</source>
        <translation>un número infinito o demasiado grande para una red (más de 3.4e38)</translation>
    </message>
    <message>
        <source>an HDF5 file, perhaps a model</source>
        <translation>un archivo HDF5, quizá un modelo</translation>
    </message>
    <message>
        <source>a Keras model</source>
        <translation>un modelo de Keras</translation>
    </message>
    <message>
        <source>a pickle, which can run any code when opened</source>
        <translation>un pickle, que puede ejecutar cualquier código al abrirse</translation>
    </message>
    <message>
        <source>an ONNX model</source>
        <translation>un modelo ONNX</translation>
    </message>
    <message>
        <source>a LiteRT model</source>
        <translation>un modelo LiteRT</translation>
    </message>
    <message>
        <source>a PyTorch model</source>
        <translation>un modelo de PyTorch</translation>
    </message>
    <message>
        <source>a NumPy array</source>
        <translation>una matriz NumPy</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>un grupo de matrices NumPy</translation>
    </message>
    <message>
        <source>an HDF5 file, perhaps a model, not data</source>
        <translation>un archivo HDF5, quizá un modelo, no datos</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>{folder} holds no pictures, tables or texts. Give a file, or a folder with pictures in it.</source>
        <translation>{folder} no contiene imágenes, tablas ni textos. Da un archivo o una carpeta con imágenes.</translation>
    </message>
    <message>
        <source>an experiment file, which `train` takes; here data are expected</source>
        <translation>un archivo de experimento, que acepta `train`; aquí se esperan datos</translation>
    </message>
    <message>
        <source>{folder} is a folder with {count} tables ({shown}). Name one file: {first}.</source>
        <translation>{folder} es una carpeta con {count} tablas ({shown}). Indica un archivo: {first}.</translation>
    </message>
    <message>
        <source>{folder} is a folder with {count} table ({shown}). Name one file: {first}.</source>
        <translation>{folder} es una carpeta con {count} tabla ({shown}). Indica un archivo: {first}.</translation>
    </message>
    <message>
        <source>{folder} is an empty folder. Give a file, or a folder with pictures in it.</source>
        <translation>{folder} es una carpeta vacía. Da un archivo o una carpeta con imágenes.</translation>
    </message>
    <message>
        <source>{folder} is the folder of a run, not data. Go on training it with `resume`, or score it with `evaluate`.</source>
        <translation>{folder} es la carpeta de una ejecución, no datos. Sigue entrenándola con `resume` o puntúala con `evaluate`.</translation>
    </message>
    <message>
        <source>{folder} is a SavedModel, a model and not data; Gradient Desk does not open those.</source>
        <translation>{folder} es un SavedModel, un modelo y no datos; Gradient Desk no los abre.</translation>
    </message>
    <message>
        <source>{folder} is an unpacked Keras model, not data.</source>
        <translation>{folder} es un modelo de Keras descomprimido, no datos.</translation>
    </message>
    <message>
        <source>{path} is {what}. Give a table (CSV, Excel, Parquet), or a folder or archive of pictures.</source>
        <translation>{path} es {what}. Da una tabla (CSV, Excel, Parquet) o una carpeta o un archivo comprimido de imágenes.</translation>
    </message>
    <message>
        <source>{path} is a Keras model, not data.</source>
        <translation>{path} es un modelo de Keras, no datos.</translation>
    </message>
    <message>
        <source>{path} is an empty archive.</source>
        <translation>{path} es un archivo comprimido vacío.</translation>
    </message>
    <message>
        <source>{path} is JSON, which is not read. Save its rows as CSV, then give that file.</source>
        <translation>{path} es JSON, que no se lee. Guarda sus filas como CSV y da ese archivo.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a damaged archive ({reason}). Make or download it again.</source>
        <translation>{path} es un archivo comprimido dañado ({reason}). Créalo o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is a damaged zip file ({reason}). Make or download it again.</source>
        <translation>{path} es un archivo zip dañado ({reason}). Créalo o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} copies the target {target}: in all rows it is the same answer in other words. {outcome}</source>
        <translation>{name} copia el objetivo {target}: en todas las filas es la misma respuesta con otras palabras. {outcome}</translation>
    </message>
    <message>
        <source>{name} copies the target {target}: in all rows it holds the same numbers. {outcome}</source>
        <translation>{name} copia el objetivo {target}: en todas las filas tiene los mismos números. {outcome}</translation>
    </message>
    <message>
        <source>{name} copies the target {target}: in all rows it is the same number in another unit. {outcome}</source>
        <translation>{name} copia el objetivo {target}: en todas las filas es el mismo número en otra unidad. {outcome}</translation>
    </message>
    <message>
        <source>{name} and {other} add up to the target {target} in every row. {outcome}</source>
        <translation>{name} y {other} suman el objetivo {target} en cada fila. {outcome}</translation>
    </message>
    <message>
        <source>{name} and {other} differ by the target {target} in every row. {outcome}</source>
        <translation>{name} y {other} difieren en el objetivo {target} en cada fila. {outcome}</translation>
    </message>
    <message>
        <source>Both stay, because you said so; the network may learn to copy instead of to predict.</source>
        <translation>Ambas se quedan, porque lo has indicado; la red puede aprender a copiar en vez de a predecir.</translation>
    </message>
    <message>
        <source>It stays, because you said so; the network may learn to copy instead of to predict.</source>
        <translation>Se queda, porque lo has indicado; la red puede aprender a copiar en vez de a predecir.</translation>
    </message>
    <message>
        <source>{name} stays, because you said so; the network may learn to copy instead of to predict.</source>
        <translation>{name} se queda, porque lo has indicado; la red puede aprender a copiar en vez de a predecir.</translation>
    </message>
    <message>
        <source>Both are left out; otherwise the network would learn to copy instead of to predict.</source>
        <translation>Ambas se excluyen; si no, la red aprendería a copiar en vez de a predecir.</translation>
    </message>
    <message>
        <source>It is left out; otherwise the network would learn to copy instead of to predict.</source>
        <translation>Se excluye; si no, la red aprendería a copiar en vez de a predecir.</translation>
    </message>
    <message>
        <source>{name} is left out; otherwise the network would learn to copy instead of to predict.</source>
        <translation>{name} se excluye; si no, la red aprendería a copiar en vez de a predecir.</translation>
    </message>
    <message>
        <source>Both are kept, because nothing else would be left to learn from.</source>
        <translation>Ambas se conservan, porque no quedaría nada más de lo que aprender.</translation>
    </message>
    <message>
        <source>It is kept, because nothing else would be left to learn from.</source>
        <translation>Se conserva, porque no quedaría nada más de lo que aprender.</translation>
    </message>
    <message>
        <source>{name} is kept, because nothing else would be left to learn from.</source>
        <translation>{name} se conserva, porque no quedaría nada más de lo que aprender.</translation>
    </message>
    <message>
        <source>{name} alone nearly determines the target {target} ({measure} {score:.3f} on held-out rows; all other columns together reach {others:.3f}). If it becomes known only with the answer, leave it out.</source>
        <translation>{name} por sí sola casi determina el objetivo {target} ({measure} {score:.3f} en filas reservadas; todas las demás columnas juntas llegan a {others:.3f}). Si solo se conoce junto con la respuesta, exclúyela.</translation>
    </message>
    <message>
        <source>Looking for leaks</source>
        <translation>Buscando fugas</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitud equilibrada</translation>
    </message>
    <message>
        <source>--pairs-with is for pairs, not for {kind}. Leave it out.</source>
        <translation>--pairs-with es para pares, no para {kind}. Quita esa opción.</translation>
    </message>
    <message>
        <source>every cell is missing, so there is nothing to learn from</source>
        <translation>faltan todas las celdas, así que no hay nada de lo que aprender</translation>
    </message>
    <message>
        <source>constant: every cell is {value}</source>
        <translation>constante: cada celda es {value}</translation>
    </message>
    <message>
        <source>constant: every cell that is not missing is {value}</source>
        <translation>constante: cada celda que no falta es {value}</translation>
    </message>
    <message>
        <source>{shown} in {filled:,} rows and nothing in the others</source>
        <translation>{shown} en {filled:,} filas y nada en las demás</translation>
    </message>
    <message>
        <source>{count:,} pairs lack a side and take no part in training or testing.</source>
        <translation>A {count:,} pares les falta un lado; no participan en el entrenamiento ni en la prueba.</translation>
    </message>
    <message>
        <source>{count:,} pair lacks a side and takes no part in training or testing.</source>
        <translation>A {count:,} par le falta un lado; no participa en el entrenamiento ni en la prueba.</translation>
    </message>
    <message>
        <source>In {count:,} of {rows:,} pairs the answer is the source itself. Leave them out if that is a mistake.</source>
        <translation>En {count:,} de {rows:,} pares la respuesta es la propia fuente. Exclúyelos si es un error.</translation>
    </message>
    <message>
        <source>{count:,} of {sources:,} sources have several answers, such as “{sample}”. They stand in one part together, and in the test each of the answers counts as right.</source>
        <translation>{count:,} de {sources:,} fuentes tienen varias respuestas, como «{sample}». Van juntas en una parte, y en la prueba cada una de las respuestas cuenta como correcta.</translation>
    </message>
    <message>
        <source>{count:,} pairs are longer than {source:,} tokens of the source or {answer:,} of the answer: none of them is trained on, and of those in the test part the source is cut. Set length to learn from them.</source>
        <translation>{count:,} pares superan los {source:,} tokens de la fuente o los {answer:,} de la respuesta: no se entrena con ninguno, y en los de la parte de prueba se corta la fuente. Sube length para aprender de ellos.</translation>
    </message>
    <message>
        <source>{count:,} pair is longer than {source:,} tokens of the source or {answer:,} of the answer: it is not trained on, and in the test part its source is cut. Set length to learn from it.</source>
        <translation>{count:,} par supera los {source:,} tokens de la fuente o los {answer:,} de la respuesta: no se entrena con él, y en la parte de prueba se corta su fuente. Sube length para aprender de él.</translation>
    </message>
    <message>
        <source>nearly all pairs are no longer</source>
        <translation>casi ningún par es más largo</translation>
    </message>
    <message>
        <source>Pairs need two columns of texts, and {path} has none for one side. Name them with --text COLUMN and --target COLUMN.</source>
        <translation>Los pares necesitan dos columnas de textos, y {path} no tiene ninguna para un lado. Indícalas con --text COLUMN y --target COLUMN.</translation>
    </message>
    <message>
        <source>{names} take no part: pairs are a source and what answers it.</source>
        <translation>{names} no participan: los pares son una fuente y lo que la responde.</translation>
    </message>
    <message>
        <source>{names} takes no part: pairs are a source and what answers it.</source>
        <translation>{names} no participa: los pares son una fuente y lo que la responde.</translation>
    </message>
    <message>
        <source>two columns of texts that answer each other</source>
        <translation>dos columnas de textos que se responden</translation>
    </message>
    <message>
        <source>it stands beside the source</source>
        <translation>está junto a la fuente</translation>
    </message>
    <message>
        <source>{path} holds no texts to answer. Give a table with the column {name}, or a text with a source a line.</source>
        <translation>{path} no contiene textos que responder. Da una tabla con la columna {name} o un texto con una fuente por línea.</translation>
    </message>
    <message>
        <source>each line is a word, and behind it what it is made of</source>
        <translation>cada línea es una palabra y, detrás, aquello de lo que se compone</translation>
    </message>
    <message>
        <source>lines of two files that belong together</source>
        <translation>líneas de dos archivos que van juntas</translation>
    </message>
    <message>
        <source>{path} holds pictures, not pairs of texts. Leave --kind pairs out.</source>
        <translation>{path} contiene imágenes, no pares de textos. Quita --kind pairs.</translation>
    </message>
    <message>
        <source>{path} has one column, so nothing answers its texts. Give a table with two columns of texts, or name a second file, whose lines answer those of the first, with --pairs-with.</source>
        <translation>{path} tiene una sola columna, así que nada responde a sus textos. Da una tabla con dos columnas de textos o indica un segundo archivo, cuyas líneas respondan a las del primero, con --pairs-with.</translation>
    </message>
    <message>
        <source>{path} holds no pair: it is empty, or all blank. Choose another file.</source>
        <translation>{path} no contiene ningún par: está vacío o todo en blanco. Elige otro archivo.</translation>
    </message>
    <message>
        <source>{path} has {lines:,} lines and {beside} has {others:,}, so they don&apos;t belong together line by line. Give two files of the same number of lines.</source>
        <translation>{path} tiene {lines:,} líneas y {beside} tiene {others:,}, así que no van juntos línea por línea. Da dos archivos con el mismo número de líneas.</translation>
    </message>
    <message>
        <source>{path} is a folder. Pairs are read from one table with two columns of texts, or from two files whose lines belong together: name the second one with --pairs-with.</source>
        <translation>{path} es una carpeta. Los pares se leen de una tabla con dos columnas de textos o de dos archivos cuyas líneas van juntas: indica el segundo con --pairs-with.</translation>
    </message>
    <message>
        <source>What was pasted is no table: it needs a line of names and rows below. Copy the cells again.</source>
        <translation>Lo pegado no es una tabla: hace falta una línea de nombres y filas debajo. Copia las celdas de nuevo.</translation>
    </message>
    <message>
        <source>What was pasted has more than {longest:,} characters. Save it as a file, then open that.</source>
        <translation>Lo pegado tiene más de {longest:,} caracteres. Guárdalo como archivo y ábrelo.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be made: {reason}. Check that you may write there.</source>
        <translation>No se puede crear {folder}: {reason}. Comprueba que puedes escribir ahí.</translation>
    </message>
    <message>
        <source>1 file could not be read as pictures and is left out: {file} ({reason}).</source>
        <translation>1 archivo no se pudo leer como imagen y se excluye: {file} ({reason}).</translation>
    </message>
    <message>
        <source>{count:,} files could not be read as pictures and are left out: {file} ({reason}) and others.</source>
        <translation>{count:,} archivos no se pudieron leer como imágenes y se excluyen: {file} ({reason}) y otros.</translation>
    </message>
    <message>
        <source>{count:,} of {rows:,} pictures are copies of another one, for instance {copy} of {first}.</source>
        <translation>{count:,} de {rows:,} imágenes son copias de otra, por ejemplo {copy} de {first}.</translation>
    </message>
    <message>
        <source>{count:,} pictures stand under two classes: {one} and {other} are the same picture.</source>
        <translation>{count:,} imágenes están en dos clases: {one} y {other} son la misma imagen.</translation>
    </message>
    <message>
        <source>{path} has only {rows} readable pictures; training needs at least {needed}.</source>
        <translation>{path} solo tiene {rows} imágenes legibles; entrenar requiere al menos {needed}.</translation>
    </message>
    <message>
        <source>All pictures belong to one class, {name}. Telling classes apart needs at least two.</source>
        <translation>Todas las imágenes son de una clase, {name}. Para distinguir clases hacen falta al menos dos.</translation>
    </message>
    <message>
        <source>the pictures</source>
        <translation>las imágenes</translation>
    </message>
    <message>
        <source>{path} is refused: it would unpack to more than {most:,} bytes, far more than pictures do. If you trust it, unpack it and give the folder.</source>
        <translation>Se rechaza {path}: descomprimido ocuparía más de {most:,} bytes, mucho más de lo que ocupan las imágenes. Si te fías, descomprímelo y da la carpeta.</translation>
    </message>
    <message>
        <source>{path} is refused: it holds {name} twice, and which one counts is unclear. Make the archive again.</source>
        <translation>Se rechaza {path}: contiene {name} dos veces y no está claro cuál cuenta. Vuelve a crear el archivo comprimido.</translation>
    </message>
    <message>
        <source>{path} is a damaged archive ({words}). Make or download it again.</source>
        <translation>{path} es un archivo comprimido dañado ({words}). Créalo o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is refused: its member {name} points outside the archive. Make the archive again with plain names.</source>
        <translation>Se rechaza {path}: su elemento {name} apunta fuera del archivo comprimido. Vuelve a crearlo con nombres simples.</translation>
    </message>
    <message>
        <source>{path} is refused: it has more than {max_members:,} members. Split it.</source>
        <translation>Se rechaza {path}: tiene más de {max_members:,} elementos. Divídelo.</translation>
    </message>
    <message>
        <source>{path} is locked with a password. Unpack it and give the folder.</source>
        <translation>{path} está protegido con contraseña. Descomprímelo y da la carpeta.</translation>
    </message>
    <message>
        <source>{path} holds no {name} any more. Read it again.</source>
        <translation>{path} ya no contiene {name}. Léelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is damaged: a name or header in it has {size:,} bytes.</source>
        <translation>{path} está dañado: un nombre o una cabecera ocupa {size:,} bytes.</translation>
    </message>
    <message>
        <source>{done:,} of {rows:,} pictures decoded</source>
        <translation>{done:,} de {rows:,} imágenes decodificadas</translation>
    </message>
    <message>
        <source>{path} needs {bytes:,} bytes once decoded, and neither the memory nor the cache in {folder} has room. Free some space, choose a smaller picture size, or unpack the archive and give the folder.</source>
        <translation>{path} ocupa {bytes:,} bytes una vez decodificado, y ni en la memoria ni en la caché de {folder} hay sitio. Libera espacio, elige un tamaño de imagen menor o descomprime el archivo y da la carpeta.</translation>
    </message>
    <message>
        <source>its content is no PNG, JPEG, WebP, GIF, BMP, TIFF or PPM picture</source>
        <translation>su contenido no es una imagen PNG, JPEG, WebP, GIF, BMP, TIFF o PPM</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>un documento de Photoshop</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un archivo PostScript</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>una imagen AVIF</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation>una imagen HEIC</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>una imagen JPEG 2000</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <translation>una textura DDS</translation>
    </message>
    <message>
        <source>a QOI picture</source>
        <translation>una imagen QOI</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>un icono</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>a gzip file</source>
        <translation>un archivo gzip</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>un archivo HDF5</translation>
    </message>
    <message>
        <source>an array of shape {shape} is no picture</source>
        <translation>una matriz de forma {shape} no es una imagen</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes)</source>
        <translation>el archivo está vacío (0 bytes)</translation>
    </message>
    <message>
        <source>it has more than {most} million pixels; make it smaller</source>
        <translation>tiene más de {most} millones de píxeles; redúcela</translation>
    </message>
    <message>
        <source>there is not enough memory for it; make it smaller</source>
        <translation>no hay memoria suficiente para ella; redúcela</translation>
    </message>
    <message>
        <source>it is damaged or cut off ({words})</source>
        <translation>está dañada o cortada ({words})</translation>
    </message>
    <message>
        <source>it is {named}; save it as PNG or JPEG</source>
        <translation>es {named}; guarda el contenido como PNG o JPEG</translation>
    </message>
    <message>
        <source>it is an SVG drawing or other XML; save it as PNG or JPEG</source>
        <translation>es un dibujo SVG u otro XML; guárdalo como PNG o JPEG</translation>
    </message>
    <message>
        <source>it is a web page, not a picture</source>
        <translation>es una página web, no una imagen</translation>
    </message>
    <message>
        <source>it is a text, not a picture</source>
        <translation>es un texto, no una imagen</translation>
    </message>
    <message>
        <source>its first bytes promise a picture, but the rest can&apos;t be followed</source>
        <translation>sus primeros bytes prometen una imagen, pero el resto no se puede seguir</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read: {reason}.</source>
        <translation>No se puede leer esta imagen: {reason}.</translation>
    </message>
    <message>
        <source>it is damaged (its checksum doesn&apos;t match its pixels)</source>
        <translation>está dañada (su suma de comprobación no coincide con sus píxeles)</translation>
    </message>
    <message>
        <source>{shown} is no IDX file: it doesn&apos;t begin as one. Download it again.</source>
        <translation>{shown} no es un archivo IDX: no empieza como tal. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{shown} is damaged: an IDX file of shape {shape} has {needed:,} bytes, this one {count:,}. Download it again.</source>
        <translation>{shown} está dañado: un archivo IDX de forma {shape} tiene {needed:,} bytes; este, {count:,}. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{shown} unpacks to more than {max_bytes:,} bytes and is refused.</source>
        <translation>{shown} ocupa descomprimido más de {max_bytes:,} bytes y se rechaza.</translation>
    </message>
    <message>
        <source>{shown} is damaged ({reason}). Download it again.</source>
        <translation>{shown} está dañado ({reason}). Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>pictures from column {name}</source>
        <translation>imágenes de la columna {name}</translation>
    </message>
    <message>
        <source>{path} is neither a picture, nor an archive, nor a list of pictures: no column of it holds names of pictures that are there. Names count from the list&apos;s own folder.</source>
        <translation>{path} no es una imagen, ni un archivo comprimido, ni una lista de imágenes: ninguna columna contiene nombres de imágenes que existan. Los nombres parten de la carpeta de la lista.</translation>
    </message>
    <message>
        <source>classes from {name}</source>
        <translation>clases de {name}</translation>
    </message>
    <message>
        <source>parts from {name}</source>
        <translation>partes de {name}</translation>
    </message>
    <message>
        <source>mirrored pictures still look like their own class</source>
        <translation>las imágenes reflejadas siguen pareciendo de su clase</translation>
    </message>
    <message>
        <source>mirrored pictures would look like another class</source>
        <translation>las imágenes reflejadas parecerían de otra clase</translation>
    </message>
    <message>
        <source>{printable} is not there any more. Bring it back and try again.</source>
        <translation>{printable} ya no está ahí. Devuélvelo a su sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{count:,} pictures read</source>
        <translation>{count:,} imágenes leídas</translation>
    </message>
    <message>
        <source>{common:,} of {rows:,} pictures are {width} x {height} pixels and {colour}</source>
        <translation>{common:,} de {rows:,} imágenes son de {width} x {height} píxeles y {colour}</translation>
    </message>
    <message>
        <source>All pictures are {width} x {height} pixels and {colour}</source>
        <translation>Todas las imágenes son de {width} x {height} píxeles y {colour}</translation>
    </message>
    <message>
        <source>{seen}: {width} x {height} keeps training on a processor quick; larger shows more detail.</source>
        <translation>{seen}: con {width} x {height} se entrena rápido en un procesador; un tamaño mayor muestra más detalle.</translation>
    </message>
    <message>
        <source>The {rows:,} pictures have {count:,} sizes and {colour}</source>
        <translation>Las {rows:,} imágenes tienen {count:,} tamaños y {colour}</translation>
    </message>
    <message>
        <source>all are grey</source>
        <translation>todas son grises</translation>
    </message>
    <message>
        <source>they have colours</source>
        <translation>tienen colores</translation>
    </message>
    <message>
        <source>There is no picture to go by.</source>
        <translation>No hay ninguna imagen por la que guiarse.</translation>
    </message>
    <message>
        <source>{seen}: their own size is kept.</source>
        <translation>{seen}: se conserva su propio tamaño.</translation>
    </message>
    <message>
        <source>{shown} holds {count:,} pictures, but none can be read. The first, {file}: {reason}.</source>
        <translation>{shown} contiene {count:,} imágenes, pero no se puede leer ninguna. La primera, {file}: {reason}.</translation>
    </message>
    <message>
        <source>{words}: {count:,} files ({shown}).</source>
        <translation>{words}: {count:,} archivos ({shown}).</translation>
    </message>
    <message>
        <source>{words}: {count:,} file ({shown}).</source>
        <translation>{words}: {count:,} archivo ({shown}).</translation>
    </message>
    <message>
        <source>{rows:,} pictures read</source>
        <translation>{rows:,} imágenes leídas</translation>
    </message>
    <message>
        <source>one folder per class</source>
        <translation>una carpeta por clase</translation>
    </message>
    <message>
        <source>a folder of pictures without classes</source>
        <translation>una carpeta de imágenes sin clases</translation>
    </message>
    <message>
        <source>In no part and used for training</source>
        <translation>Para entrenar, por no tener parte</translation>
    </message>
    <message>
        <source>{shown} holds no picture. Give a folder, an archive or a list of PNG or JPEG files.</source>
        <translation>{shown} no contiene ninguna imagen. Da una carpeta, un archivo comprimido o una lista de archivos PNG o JPEG.</translation>
    </message>
    <message>
        <source>{shown} can&apos;t be read: {reason}.</source>
        <translation>No se puede leer {shown}: {reason}.</translation>
    </message>
    <message>
        <source>{shown} holds no picture that can be read. {file}: {reason}.</source>
        <translation>{shown} no contiene ninguna imagen legible. {file}: {reason}.</translation>
    </message>
    <message>
        <source>Without a class and left out</source>
        <translation>Fuera de los datos, por no tener clase</translation>
    </message>
    <message>
        <source>No pictures and left alone</source>
        <translation>Sin tocar, por no ser imagen</translation>
    </message>
    <message>
        <source>a list ({shown}: {words})</source>
        <translation>una lista ({shown}: {words})</translation>
    </message>
    <message>
        <source>{path} holds IDX files with labels but none with pictures.</source>
        <translation>{path} contiene archivos IDX con etiquetas, pero ninguno con imágenes.</translation>
    </message>
    <message>
        <source>{path} has pictures, but none of them has a class. Put them into one folder per class, or give a list.</source>
        <translation>{path} tiene imágenes, pero ninguna tiene clase. Ponlas en una carpeta por clase o da una lista.</translation>
    </message>
    <message>
        <source>The folder {name} holds no readable picture and is not a class.</source>
        <translation>La carpeta {name} no contiene ninguna imagen legible y no es una clase.</translation>
    </message>
    <message>
        <source>{rows:,} pictures known</source>
        <translation>{rows:,} imágenes conocidas</translation>
    </message>
    <message>
        <source>Not in the list {shown} and left out</source>
        <translation>Fuera de los datos, por no estar en la lista {shown}</translation>
    </message>
    <message>
        <source>Named more than once in the list {shown}, where the first row counts</source>
        <translation>Más de una vez en la lista {shown}, donde cuenta la primera fila</translation>
    </message>
    <message>
        <source>the list names it, but it is not there</source>
        <translation>la lista la nombra, pero no está ahí</translation>
    </message>
    <message>
        <source>{images} has {count:,} pictures but {labels} {others:,} labels. They don&apos;t belong together.</source>
        <translation>{images} tiene {count:,} imágenes, pero {labels} {others:,} etiquetas. No van juntos.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Check that the folder is there and that you may open it.</source>
        <translation>No se puede leer {path}: {reason}. Comprueba que la carpeta está ahí y que puedes abrirla.</translation>
    </message>
    <message>
        <source>{path} was removed or unplugged while it was read. Bring it back and try again.</source>
        <translation>{path} se quitó o se desconectó mientras se leía. Devuélvelo a su sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The pictures in {path} have no labels. Put each class in a folder of its own, or give a list of files and labels.</source>
        <translation>Las imágenes de {path} no tienen etiquetas. Pon cada clase en su propia carpeta o da una lista de archivos y etiquetas.</translation>
    </message>
    <message>
        <source>its name says that it marks what is unusual; it is only compared with</source>
        <translation>su nombre dice que marca lo inusual; solo se compara con ella</translation>
    </message>
    <message>
        <source>{count:,} row ends no window: too little is known of the {window:,} steps up to it.</source>
        <translation>{count:,} fila no es final de ninguna ventana: se sabe demasiado poco de los {window:,} pasos hasta ella.</translation>
    </message>
    <message>
        <source>{count:,} rows end no window: too little is known of the {window:,} steps up to them.</source>
        <translation>{count:,} filas no son final de ninguna ventana: se sabe demasiado poco de los {window:,} pasos hasta ellas.</translation>
    </message>
    <message>
        <source>No window of {window:,} steps lies in the {part} part alone. Make --window shorter, or the part larger.</source>
        <translation>Ninguna ventana de {window:,} pasos está por completo en la parte de {part}. Acorta --window o amplía la parte.</translation>
    </message>
    <message>
        <source>No column of {path} is left to learn from. Give one of numbers the role input with --role COLUMN=input.</source>
        <translation>No queda ninguna columna de {path} de la que aprender. Da a una de números el papel input con --role COLUMN=input.</translation>
    </message>
    <message>
        <source>The numbers in {path} never change, so nothing can be unusual. Add rows to it.</source>
        <translation>Los números de {path} nunca cambian, así que nada puede ser inusual. Añade filas.</translation>
    </message>
    <message>
        <source>No row of {path} has a source and an answer to score.</source>
        <translation>Ninguna fila de {path} tiene una fuente y una respuesta que evaluar.</translation>
    </message>
    <message>
        <source>No threshold is known yet, so no row is called an anomaly. Evaluate the run first.</source>
        <translation>Aún no se conoce ningún umbral, así que ninguna fila se considera anomalía. Evalúa primero la ejecución.</translation>
    </message>
    <message>
        <source>{count:,} row has no score: too little is known of it.</source>
        <translation>{count:,} fila no tiene puntuación: se sabe demasiado poco de ella.</translation>
    </message>
    <message>
        <source>{count:,} rows have no score: too little is known of them.</source>
        <translation>{count:,} filas no tienen puntuación: se sabe demasiado poco de ellas.</translation>
    </message>
    <message>
        <source>No row of {path} can be scored: too little is known of them.</source>
        <translation>No se puede puntuar ninguna fila de {path}: se sabe demasiado poco de ellas.</translation>
    </message>
    <message>
        <source>This run draws no class {name}. Its classes are {known}.</source>
        <translation>Esta ejecución no dibuja ninguna clase {name}. Sus clases son {known}.</translation>
    </message>
    <message>
        <source>This run draws without classes, so none can be chosen. Leave the class out.</source>
        <translation>Esta ejecución dibuja sin clases, así que no se puede elegir ninguna. Quita la clase.</translation>
    </message>
    <message>
        <source>This run&apos;s template draws at once, not step by step.</source>
        <translation>La plantilla de esta ejecución dibuja de una vez, no paso a paso.</translation>
    </message>
    <message>
        <source>{folder} gives back what it is given, and can&apos;t make up anything new: any numbers but the codes of real samples would decode to noise. To draw pictures, train one of {generating}.</source>
        <translation>{folder} devuelve lo que se le da y no puede inventar nada nuevo: cualquier número que no sea el código de una muestra real se decodificaría como ruido. Para dibujar imágenes, entrena una de {generating}.</translation>
    </message>
    <message>
        <source>This training takes about {needed:,.1f} GB of memory, and only {free:,.1f} GB are free, so the system may end it. Choose a smaller batch, shorter inputs or a smaller network.</source>
        <translation>Este entrenamiento necesita unos {needed:,.1f} GB de memoria y solo hay {free:,.1f} GB libres, así que el sistema podría terminarlo. Elige un lote más pequeño, entradas más cortas o una red más pequeña.</translation>
    </message>
    <message>
        <source>{path} is not the weights of {title}. Delete it, and fetch them again.</source>
        <translation>{path} no contiene los pesos de {title}. Bórralo y vuelve a descargarlos.</translation>
    </message>
    <message>
        <source>The weights of {title} are not on this computer. They would be fetched once from {address} (about {megabytes} MB) and kept in {folder}. To agree, add --download; or start from a run or file with --from.</source>
        <translation>Los pesos de {title} no están en este ordenador. Se descargarían una vez desde {address} (unos {megabytes} MB) y se guardarían en {folder}. Para aceptarlo, añade --download; o parte de una ejecución o un archivo con --from.</translation>
    </message>
    <message>
        <source>What {address} sent is not the weights of {title}, so it was thrown away. Try again later.</source>
        <translation>Lo que envió {address} no son los pesos de {title}, así que se desechó. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The weights of {title} could not be fetched from {address}: {reason}. Look whether this computer is connected, or copy the file to {file}.</source>
        <translation>No se pudieron descargar los pesos de {title} desde {address}: {reason}. Comprueba si este ordenador está conectado o copia el archivo en {file}.</translation>
    </message>
    <message>
        <source>Fetching {title}</source>
        <translation>Descargando {title}</translation>
    </message>
    <message>
        <source>a source is answered by its target</source>
        <translation>una fuente la responde su objetivo</translation>
    </message>
    <message>
        <source>No row of {path} has a source and an answer. Check which columns are which.</source>
        <translation>Ninguna fila de {path} tiene una fuente y una respuesta. Comprueba qué columnas son cuáles.</translation>
    </message>
    <message>
        <source>{path} has only {count} different source; training, checking and testing need {fewest}. Add pairs.</source>
        <translation>{path} solo tiene {count} fuente distinta; para entrenar, comprobar y probar hacen falta {fewest}. Añade pares.</translation>
    </message>
    <message>
        <source>{path} has only {count} different sources; training, checking and testing need {fewest}. Add pairs.</source>
        <translation>{path} solo tiene {count} fuentes distintas; para entrenar, comprobar y probar hacen falta {fewest}. Añade pares.</translation>
    </message>
    <message>
        <source>your choices are for pairs</source>
        <translation>tus opciones son para pares</translation>
    </message>
    <message>
        <source>Pairs are learned by translation, not {task}. Leave --task out, or say --kind texts.</source>
        <translation>Los pares se aprenden con traducción, no con {task}. Quita --task o usa --kind texts.</translation>
    </message>
    <message>
        <source>Type something for the model to answer.</source>
        <translation>Escribe algo a lo que responda el modelo.</translation>
    </message>
    <message>
        <source>The model of this run gives nothing back to compare with.</source>
        <translation>El modelo de esta ejecución no devuelve nada con que comparar.</translation>
    </message>
    <message>
        <source>The run has no test part to take sources from. Give one with --prompt.</source>
        <translation>La ejecución no tiene parte de prueba de la que tomar fuentes. Da una con --prompt.</translation>
    </message>
    <message>
        <source>A series is learned by {known}, not {task}. Leave --task out, or say --kind table.</source>
        <translation>Una serie se aprende con {known}, no {task}. Quita --task o usa --kind table.</translation>
    </message>
    <message>
        <source>larger ones take template {template} too long to learn</source>
        <translation>con imágenes mayores, la plantilla {template} tarda demasiado en aprender</translation>
    </message>
    <message>
        <source>Pictures are learned by {known}, not {task}. Leave --task out.</source>
        <translation>Las imágenes se aprenden con {known}, no {task}. Quita --task.</translation>
    </message>
    <message>
        <source>the view {name} can&apos;t be made.</source>
        <translation>la vista {name} no se puede hacer.</translation>
    </message>
    <message>
        <source>{folder} is a run of template {template} for the task {task}, which translates nothing.</source>
        <translation>{folder} es una ejecución de la plantilla {template} para la tarea {task}, que no traduce nada.</translation>
    </message>
    <message>
        <source>it holds other parts than a network and its weights</source>
        <translation>contiene otras partes además de una red y sus pesos</translation>
    </message>
    <message>
        <source>its description is too long</source>
        <translation>su descripción es demasiado larga</translation>
    </message>
    <message>
        <source>it holds no network</source>
        <translation>no contiene ninguna red</translation>
    </message>
    <message>
        <source>its description is nested too deeply</source>
        <translation>su descripción tiene demasiados niveles</translation>
    </message>
    <message>
        <source>it uses {name}, which is no built-in layer for pictures</source>
        <translation>usa {name}, que no es una capa incorporada para imágenes</translation>
    </message>
    <message>
        <source>it uses an activation that is not built in</source>
        <translation>usa una activación que no es incorporada</translation>
    </message>
    <message>
        <source>one of its layers has an odd name</source>
        <translation>una de sus capas tiene un nombre extraño</translation>
    </message>
    <message>
        <source>it takes no single picture, grey or in colour</source>
        <translation>no recibe una sola imagen, en gris o en color</translation>
    </message>
    <message>
        <source>it takes pictures of an unusable size</source>
        <translation>recibe imágenes de un tamaño inservible</translation>
    </message>
    <message>
        <source>its weights are nested too deeply</source>
        <translation>sus pesos tienen demasiados niveles</translation>
    </message>
    <message>
        <source>it is larger than {size:,} MB</source>
        <translation>es mayor de {size:,} MB</translation>
    </message>
    <message>
        <source>{path} is no whole .keras file. Save or copy it again.</source>
        <translation>{path} no es un archivo .keras completo. Guárdalo o cópialo de nuevo.</translation>
    </message>
    <message>
        <source>its description can&apos;t be read</source>
        <translation>su descripción no se puede leer</translation>
    </message>
    <message>
        <source>{path} is not opened, because {reason}. Use a network of built-in Keras layers that takes pictures.</source>
        <translation>{path} no se abre, porque {reason}. Usa una red de capas incorporadas de Keras que reciba imágenes.</translation>
    </message>
    <message>
        <source>it has more than {count:,} weights</source>
        <translation>tiene más de {count:,} pesos</translation>
    </message>
    <message>
        <source>its weights point elsewhere</source>
        <translation>sus pesos apuntan a otro lugar</translation>
    </message>
    <message>
        <source>its weights are no plain arrays</source>
        <translation>sus pesos no son tablas de números simples</translation>
    </message>
    <message>
        <source>one of its sizes is out of range</source>
        <translation>uno de sus tamaños está fuera de rango</translation>
    </message>
    <message>
        <source>There is no view {name}; there are {known}.</source>
        <translation>No hay vista {name}; hay {known}.</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>tuya</translation>
    </message>
    <message>
        <source>The model of this run answers no sources.</source>
        <translation>El modelo de esta ejecución no responde a ninguna fuente.</translation>
    </message>
    <message>
        <source>A plane needs two different columns with numbers or categories. There are {columns}.</source>
        <translation>Un plano necesita dos columnas distintas con números o categorías. Hay {columns}.</translation>
    </message>
    <message>
        <source>The question view needs a row.</source>
        <translation>La pregunta view necesita una fila.</translation>
    </message>
    <message>
        <source>Type a text to look into.</source>
        <translation>Escribe un texto para mirar dentro.</translation>
    </message>
    <message>
        <source>`seed` must be a whole number from 0 to {most}.</source>
        <translation>`seed` debe ser un número entero de 0 a {most}.</translation>
    </message>
    <message>
        <source>How the two networks stand is shown of each epoch of the training.</source>
        <translation>Cómo están las dos redes se muestra en cada época del entrenamiento.</translation>
    </message>
    <message>
        <source>The training texts do not hold {word}, or it is too rare. Try another one.</source>
        <translation>Los textos de entrenamiento no contienen {word}, o es demasiado rara. Prueba otra.</translation>
    </message>
    <message>
        <source>Give a picture under Try one first, then look inside.</source>
        <translation>Da primero una imagen en Probar una y luego mira por dentro.</translation>
    </message>
    <message>
        <source>The code of this run has {count} numbers, counted from 0. Name two.</source>
        <translation>El código de esta ejecución tiene {count} números, contados desde 0. Indica dos.</translation>
    </message>
    <message>
        <source>The points that the training of this run kept don&apos;t belong to its model.</source>
        <translation>Los puntos que guardó el entrenamiento de esta ejecución no corresponden a su modelo.</translation>
    </message>
    <message>
        <source>The training of this run kept no points to show a picture among.</source>
        <translation>El entrenamiento de esta ejecución no guardó puntos entre los que mostrar una imagen.</translation>
    </message>
    <message>
        <source>The question view needs a picture or pixels.</source>
        <translation>La pregunta view necesita una imagen o píxeles.</translation>
    </message>
    <message>
        <source>The template of this run writes no texts.</source>
        <translation>La plantilla de esta ejecución no escribe textos.</translation>
    </message>
    <message>
        <source>The question view needs `{name}`, a text.</source>
        <translation>La pregunta view necesita `{name}`, un texto.</translation>
    </message>
    <message>
        <source>The model of this run reads no texts.</source>
        <translation>El modelo de esta ejecución no lee textos.</translation>
    </message>
    <message>
        <source>The question view needs rows, the latest ones of a series.</source>
        <translation>La pregunta view necesita filas, las últimas de una serie.</translation>
    </message>
    <message>
        <source>The model knows none of these words. Type others.</source>
        <translation>El modelo no conoce ninguna de estas palabras. Escribe otras.</translation>
    </message>
    <message>
        <source>{output} is a folder. Give a file, into which the texts are written, one a line.</source>
        <translation>{output} es una carpeta. Da un archivo en el que se escriban los textos, uno por línea.</translation>
    </message>
    <message>
        <source>{folder} is a run of template {template} for the task {task}, which writes no texts. Train it with --task language-modelling, or take another template.</source>
        <translation>{folder} es una ejecución de la plantilla {template} para la tarea {task}, que no escribe textos. Entrénala con --task language-modelling, o toma otra plantilla.</translation>
    </message>
    <message>
        <source>No column is left to learn from.</source>
        <translation>No queda ninguna columna de la que aprender.</translation>
    </message>
    <message>
        <source>preprocessing.json was written by a newer Gradient Desk. Update to use this run.</source>
        <translation>preprocessing.json lo escribió un Gradient Desk más nuevo. Actualiza para usar esta ejecución.</translation>
    </message>
    <message>
        <source>The data lack the columns {lacking} that the model was trained on.</source>
        <translation>A los datos les faltan las columnas {lacking} con las que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>The data lack the column {lacking} that the model was trained on.</source>
        <translation>A los datos les falta la columna {lacking} con la que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>Every training sample has the same answer ({classes}), so there is nothing to learn. Choose another target than {name}, or add samples of another class.</source>
        <translation>Todas las muestras de entrenamiento tienen la misma respuesta ({classes}), así que no hay nada que aprender. Elige un objetivo que no sea {name} o añade muestras de otra clase.</translation>
    </message>
    <message>
        <source>{fact} Give at least one column the role input, with --role NAME=input.</source>
        <translation>{fact} Da al menos a una columna el papel de entrada, con --role NAME=input.</translation>
    </message>
    <message>
        <source>No column is the target. Name one with --target.</source>
        <translation>Ninguna columna es el objetivo. Indica una con --target.</translation>
    </message>
    <message>
        <source>Every training row has the same answer in {name}</source>
        <translation>Todas las filas de entrenamiento tienen la misma respuesta en {name}</translation>
    </message>
    <message>
        <source>The rows that are trained on part by part can&apos;t be written to {folder}. Free some space there, or read a part of the rows with --rows.</source>
        <translation>Las filas con las que se entrena por partes no se pueden escribir en {folder}. Libera espacio allí, o lee solo una parte de las filas con --rows.</translation>
    </message>
    <message>
        <source>{path} has changed since its rows were picked. Start a new training on it.</source>
        <translation>{path} ha cambiado desde que se eligieron sus filas. Empieza un entrenamiento nuevo con él.</translation>
    </message>
    <message>
        <source>The rows that are trained on part by part need {needed:,.0f} MB in {folder}, and only {free:,.0f} MB are free. Free some space, or read a part of the rows with --rows.</source>
        <translation>Las filas con las que se entrena por partes necesitan {needed:,.0f} MB en {folder}, y solo hay {free:,.0f} MB libres. Libera espacio, o lee solo una parte de las filas con --rows.</translation>
    </message>
    <message>
        <source>No column says when each row was, so the rows follow each other as they stand in the file. If one does, give it the role order.</source>
        <translation>Ninguna columna dice cuándo fue cada fila, así que las filas se siguen tal como están en el archivo. Si alguna lo dice, dale el papel Orden.</translation>
    </message>
    <message>
        <source>{path} is no text file, so its rows can&apos;t be read part by part.</source>
        <translation>{path} no es un archivo de texto, así que sus filas no se pueden leer por partes.</translation>
    </message>
    <message>
        <source>{path} holds no text to score.</source>
        <translation>{path} no contiene ningún texto que puntuar.</translation>
    </message>
    <message>
        <source>The texts in {path} have no classes. Put each class in a folder or a file of its own, give a table with a column of classes, or learn from the texts alone, with --task masked-language-modelling.</source>
        <translation>Los textos de {path} no tienen clases. Pon cada clase en una carpeta o un archivo propio, da una tabla con una columna de clases, o aprende solo de los textos, con --task masked-language-modelling.</translation>
    </message>
    <message>
        <source>All texts in {path} are of one class, {name}, so there is nothing to tell apart. Add texts of another class.</source>
        <translation>Todos los textos de {path} son de una clase, {name}, así que no hay nada que distinguir. Añade textos de otra clase.</translation>
    </message>
    <message>
        <source>The sequences in {path} have no classes. Put each class in a folder of its own, or add a table labels.csv with the columns file and label.</source>
        <translation>Las secuencias de {path} no tienen clases. Pon cada clase en una carpeta propia, o añade una tabla labels.csv con las columnas file y label.</translation>
    </message>
    <message>
        <source>The labels of {rows:,} sequences have {count:,} different values, too many for classes. Only classes can be told of sequences, not numbers: give labels of fewer kinds.</source>
        <translation>Las etiquetas de {rows:,} secuencias tienen {count:,} valores distintos, demasiados para clases. De las secuencias solo se pueden decir clases, no números: da etiquetas de menos tipos.</translation>
    </message>
    <message>
        <source>No column of {path} is left to learn from. Give one the role input with --role COLUMN=input, or learn from what is written in them with --kind texts.</source>
        <translation>No queda ninguna columna de {path} de la que aprender. Da a una el papel input con --role COLUMN=input, o aprende de lo que hay escrito en ellas con --kind texts.</translation>
    </message>
    <message>
        <source>{folder} has no model yet to start from: no epoch was finished. Train or resume it first.</source>
        <translation>{folder} aún no tiene modelo del que partir: no se terminó ninguna época. Entrénala o reanúdala primero.</translation>
    </message>
    <message>
        <source>More than {most} texts need a file to be written to.</source>
        <translation>Más de {most} textos necesitan un archivo en el que escribirse.</translation>
    </message>
    <message>
        <source>`{name}` must be a number from 0 to {most:g}.</source>
        <translation>`{name}` debe ser un número de 0 a {most:g}.</translation>
    </message>
    <message>
        <source>The question predict_one needs either a row, a text, rows, a file, a picture or pixels.</source>
        <translation>La pregunta predict_one necesita una fila, un texto, filas, un archivo, una imagen o píxeles.</translation>
    </message>
    <message>
        <source>The model of this run was trained on texts: give it a text.</source>
        <translation>El modelo de esta ejecución se entrenó con textos: dale un texto.</translation>
    </message>
    <message>
        <source>The model of this run was trained on short sequences: give it the file of one.</source>
        <translation>El modelo de esta ejecución se entrenó con secuencias cortas: dale el archivo de una.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No hay ningún archivo {path}.</translation>
    </message>
    <message>
        <source>The template of this run has no view {name}.</source>
        <translation>La plantilla de esta ejecución no tiene la vista {name}.</translation>
    </message>
    <message>
        <source>the longest has {count:,}</source>
        <translation>el más largo tiene {count:,}</translation>
    </message>
    <message>
        <source>nearly all are no longer; the longest has {count:,}</source>
        <translation>casi todos no son más largos; el más largo tiene {count:,}</translation>
    </message>
    <message>
        <source>Short sequences in files of their own are learned by sequence-classification, not {task}. To forecast numbers, give one table with a date, or with the order of its rows.</source>
        <translation>Las secuencias cortas en archivos propios se aprenden con sequence-classification, no {task}. Para pronosticar números, da una tabla con una fecha o con el orden de sus filas.</translation>
    </message>
    <message>
        <source>These files are short sequences with classes, not {kind}. Leave --kind out, or give one file.</source>
        <translation>Estos archivos son secuencias cortas con clases, no {kind}. Quita --kind, o da un solo archivo.</translation>
    </message>
    <message>
        <source>{count:,} sequences are longer than {steps:,} steps; only their last ones are read. Set --window to read more.</source>
        <translation>{count:,} secuencias son más largas que {steps:,} pasos; solo se leen los últimos. Usa --window para leer más.</translation>
    </message>
    <message>
        <source>{count:,} sequence is longer than {steps:,} steps; only its last ones are read. Set --window to read more.</source>
        <translation>{count:,} secuencia es más larga que {steps:,} pasos; solo se leen los últimos. Usa --window para leer más.</translation>
    </message>
    <message>
        <source>{count:,} sequences are shorter than {steps:,} steps; the steps before them count as missing.</source>
        <translation>{count:,} secuencias son más cortas que {steps:,} pasos; los pasos anteriores cuentan como faltantes.</translation>
    </message>
    <message>
        <source>{count:,} sequence is shorter than {steps:,} steps; the steps before it count as missing.</source>
        <translation>{count:,} secuencia es más corta que {steps:,} pasos; los pasos anteriores cuentan como faltantes.</translation>
    </message>
    <message>
        <source>{kept:,} of {there:,} rows, evenly spread, decide what the columns are and hold the validation and test rows; the other {others:,} are trained on too, part by part from disk.</source>
        <translation>{kept:,} de {there:,} filas, repartidas por igual, deciden qué son las columnas y contienen las filas de validación y de prueba; con las otras {others:,} también se entrena, por partes desde el disco.</translation>
    </message>
    <message>
        <source>The rows of a series follow each other, so they can&apos;t be trained on one by one from disk.</source>
        <translation>Las filas de una serie se siguen unas a otras, así que no se puede entrenar con ellas una a una desde el disco.</translation>
    </message>
    <message>
        <source>Only the rows of a plain table can be trained on from disk, one by one.</source>
        <translation>Solo con las filas de una tabla sencilla se puede entrenar desde el disco, una a una.</translation>
    </message>
    <message>
        <source>The rows of text files such as CSV can be trained on from disk; those of other files can&apos;t.</source>
        <translation>Con las filas de archivos de texto como CSV se puede entrenar desde el disco; con las de otros archivos, no.</translation>
    </message>
    <message>
        <source>Groups must not be torn apart, and where each belongs is known of the rows that were read only.</source>
        <translation>Los grupos no deben separarse, y de cuál es cada uno solo se sabe en las filas que se leyeron.</translation>
    </message>
    <message>
        <source>The latest rows are for the test, and which those are is known of the rows that were read only.</source>
        <translation>Las últimas filas son para la prueba, y cuáles son solo se sabe de las filas que se leyeron.</translation>
    </message>
    <message>
        <source>The parts are given, and the others&apos; part is known of the rows that were read only.</source>
        <translation>Las partes vienen dadas, y la parte de las demás solo se sabe de las filas que se leyeron.</translation>
    </message>
    <message>
        <source>Only {kept:,} of {there:,} rows are used, evenly spread over the whole. {why}</source>
        <translation>Solo se usan {kept:,} de {there:,} filas, repartidas por igual por todo el conjunto. {why}</translation>
    </message>
    <message>
        <source>your choices are for texts</source>
        <translation>tus opciones son para textos</translation>
    </message>
    <message>
        <source>you named a column of texts</source>
        <translation>indicaste una columna de textos</translation>
    </message>
    <message>
        <source>texts and answers to them, little else</source>
        <translation>textos y sus respuestas, y poco más</translation>
    </message>
    <message>
        <source>{fact} Choose another target with --target.</source>
        <translation>{fact} Elige otro objetivo con --target.</translation>
    </message>
    <message>
        <source>Texts are learned by {tasks}, not {task}. Leave --task out, or say --kind table.</source>
        <translation>Los textos se aprenden con {tasks}, no {task}. Quita --task, o usa --kind table.</translation>
    </message>
    <message>
        <source>{count:,} rows beside the {deciding:,} that decide are trained on from disk. Left out: {copies:,} copies of rows that are validated or tested on, and {unanswered:,} without a known answer.</source>
        <translation>Además de las {deciding:,} filas que deciden, se entrena con {count:,} desde el disco. Quedan fuera: {copies:,} copias de filas de validación o de prueba, y {unanswered:,} sin respuesta conocida.</translation>
    </message>
    <message>
        <source>The learning rate was {rate:.3g}; try {smaller:.3g}.</source>
        <translation>La tasa de aprendizaje era {rate:.3g}; prueba {smaller:.3g}.</translation>
    </message>
    <message>
        <source>Try a learning rate ten times smaller.</source>
        <translation>Prueba una tasa de aprendizaje diez veces menor.</translation>
    </message>
    <message>
        <source>The target {column} holds numbers as large as {value:.3g}. Divide it, or take its logarithm.</source>
        <translation>El objetivo {column} contiene números tan grandes como {value:.3g}. Divídelo o toma su logaritmo.</translation>
    </message>
    <message>
        <source>{advice} If that doesn&apos;t help, switch mixed precision off.</source>
        <translation>{advice} Si eso no ayuda, desactiva la precisión mixta.</translation>
    </message>
    <message>
        <source>The column {column} holds numbers as large as {value:.3g}, with which no network can compute. Leave the column out, or divide it.</source>
        <translation>La columna {column} contiene números tan grandes como {value:.3g}, con los que ninguna red puede calcular. Excluye la columna o divídela.</translation>
    </message>
    <message>
        <source>The learning rate rises to {value:.3g} now.</source>
        <translation>La tasa de aprendizaje sube ahora a {value:.3g}.</translation>
    </message>
    <message>
        <source>The learning rate is {value:.3g} now.</source>
        <translation>La tasa de aprendizaje es ahora {value:.3g}.</translation>
    </message>
    <message>
        <source>The training goes on to epoch {epochs}.</source>
        <translation>El entrenamiento sigue hasta la época {epochs}.</translation>
    </message>
    <message>
        <source>The training ends once {monitor} reaches {value:.4g}.</source>
        <translation>El entrenamiento acaba cuando {monitor} llegue a {value:.4g}.</translation>
    </message>
    <message>
        <source>The training no longer ends at a value of {monitor}.</source>
        <translation>El entrenamiento ya no acaba con un valor de {monitor}.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>The training goes on.</source>
        <translation>El entrenamiento sigue.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written any more, so the model with the best weights lies in {rescued}. Copy its files into the run folder once there is space.</source>
        <translation>Ya no se puede escribir en {folder}, así que el modelo con los mejores pesos está en {rescued}. Copia sus archivos a la carpeta de la ejecución cuando haya espacio.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written any more, and the temporary folder neither ({reason}). Free some space and go on with the run from its last checkpoint.</source>
        <translation>Ya no se puede escribir en {folder}, y tampoco en la carpeta temporal ({reason}). Libera espacio y sigue con la ejecución desde su último punto de control.</translation>
    </message>
    <message>
        <source>The model is kept, but not scored: {reason}</source>
        <translation>El modelo se conserva, pero sin evaluar: {reason}</translation>
    </message>
    <message>
        <source>The model is kept, but the memory did not suffice to score it.</source>
        <translation>El modelo se conserva, pero la memoria no bastó para evaluarlo.</translation>
    </message>
    <message>
        <source>The rows that are trained on part by part can&apos;t be read any more: {reason}. Go on from the last checkpoint with `resume`.</source>
        <translation>Las filas con las que se entrena por partes ya no se pueden leer: {reason}. Continúa desde el último punto de control con `resume`.</translation>
    </message>
    <message>
        <source>Started from {folder}: the weights of {count} of {total} layers were taken; these begin anew: {left}.</source>
        <translation>Se partió de {folder}: se tomaron los pesos de {count} de {total} capas; estas empiezan de nuevo: {left}.</translation>
    </message>
    <message>
        <source>Started from {folder}: the weights of all {total} layers were taken.</source>
        <translation>Se partió de {folder}: se tomaron los pesos de las {total} capas.</translation>
    </message>
    <message>
        <source>Nothing of {folder} can be taken over: its network ({theirs}) has no layer in common with this one ({ours}). Choose the same template and sizes, or train without --from.</source>
        <translation>No se puede tomar nada de {folder}: su red ({theirs}) no tiene ninguna capa en común con esta ({ours}). Elige la misma plantilla y los mismos tamaños, o entrena sin --from.</translation>
    </message>
    <message>
        <source>there is not enough memory.</source>
        <translation>no hay memoria suficiente.</translation>
    </message>
    <message>
        <source>What could not be saved before is saved now.</source>
        <translation>Lo que antes no se pudo guardar ya está guardado.</translation>
    </message>
    <message>
        <source>Nothing was learned yet.</source>
        <translation>Aún no se ha aprendido nada.</translation>
    </message>
    <message>
        <source>The memory does not suffice even for one sample a batch. {kept} Choose a smaller network or smaller pictures, or close other programs.</source>
        <translation>La memoria no basta ni para una muestra por lote. {kept} Elige una red menor o imágenes más pequeñas, o cierra otros programas.</translation>
    </message>
    <message>
        <source>The memory does not suffice to read the data or to build the network. Choose fewer rows, smaller pictures or a smaller network, or close other programs.</source>
        <translation>La memoria no basta para leer los datos o construir la red. Elige menos filas, imágenes más pequeñas o una red más pequeña, o cierra otros programas.</translation>
    </message>
    <message>
        <source>fused batches, no XLA, data in memory</source>
        <translation>lotes fusionados, sin XLA, datos en memoria</translation>
    </message>
    <message>
        <source>fused batches, no XLA, data from disk</source>
        <translation>lotes fusionados, sin XLA, datos del disco</translation>
    </message>
    <message>
        <source>fused batches, XLA, data in memory</source>
        <translation>lotes fusionados, XLA, datos en memoria</translation>
    </message>
    <message>
        <source>fused batches, XLA, data from disk</source>
        <translation>lotes fusionados, XLA, datos del disco</translation>
    </message>
    <message>
        <source>{path} was changed or removed while the training ran. The model was trained on what was read before; train again to use the data as they are now.</source>
        <translation>{path} se cambió o se quitó durante el entrenamiento. El modelo se entrenó con lo leído antes; entrena de nuevo para usar los datos como están ahora.</translation>
    </message>
    <message>
        <source>{folder} holds nothing to go on from: both of its checkpoints are damaged.</source>
        <translation>{folder} no contiene nada con lo que seguir: sus dos puntos de control están dañados.</translation>
    </message>
    <message>
        <source>{folder} holds nothing to go on from: it was interrupted before its first checkpoint, or its checkpoint was tidied away.</source>
        <translation>{folder} no contiene nada con lo que seguir: se interrumpió antes de su primer punto de control, o este se eliminó al ordenar.</translation>
    </message>
    <message>
        <source>{fact} Train again with `train {experiment_file}`.</source>
        <translation>{fact} Entrena de nuevo con `train {experiment_file}`.</translation>
    </message>
    <message>
        <source>The training was stopped before it had learned anything, so there is nothing to keep.</source>
        <translation>El entrenamiento se paró antes de aprender nada, así que no hay nada que conservar.</translation>
    </message>
    <message>
        <source>The memory did not suffice, so the training goes on with {size} samples a batch.</source>
        <translation>La memoria no bastó, así que el entrenamiento sigue con {size} muestras por lote.</translation>
    </message>
    <message>
        <source>No checkpoint can be used, because {reason}.</source>
        <translation>No se puede usar ningún punto de control: {reason}.</translation>
    </message>
    <message>
        <source>A checkpoint can&apos;t be used, because {reason}. The training goes on from the other one, after epoch {epoch}.</source>
        <translation>Un punto de control no se puede usar: {reason}. El entrenamiento sigue desde el otro, tras la época {epoch}.</translation>
    </message>
    <message>
        <source>No epoch was finished; the last finite weights are kept.</source>
        <translation>No se acabó ninguna época; se conservan los últimos pesos finitos.</translation>
    </message>
    <message>
        <source>The training went off into numbers without end in epoch {epoch}: the loss or a weight is no longer finite. {kept} {remedy}</source>
        <translation>El entrenamiento se fue a números sin fin en la época {epoch}: la pérdida o un peso ya no es finito. {kept} {remedy}</translation>
    </message>
    <message>
        <source>preprocessing.json of this run is damaged; copy the whole run folder again.</source>
        <translation>preprocessing.json de esta ejecución está dañado; copia de nuevo toda la carpeta de la ejecución.</translation>
    </message>
    <message>
        <source>{fact} Add them, or check the header line and the delimiter.</source>
        <translation>{fact} Añade lo que falta, o comprueba la línea de cabecera y el delimitador.</translation>
    </message>
    <message>
        <source>{fact}, so there is nothing to learn. Choose another target.</source>
        <translation>{fact}, así que no hay nada que aprender. Elige otro objetivo.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>lo elegiste tú</translation>
    </message>
    <message>
        <source>you said {words}</source>
        <translation>indicaste {words}</translation>
    </message>
    <message>
        <source>Column {name} can&apos;t be {given} and {role} at once. Leave one out.</source>
        <translation>La columna {name} no puede ser {given} y {role} a la vez. Quita uno.</translation>
    </message>
    <message>
        <source>There is no sample “{name}”. Did you mean {near}? The samples are {names}.</source>
        <translation>No hay ningún ejemplo «{name}». ¿Querías decir {near}? Los ejemplos son {names}.</translation>
    </message>
    <message>
        <source>There is no sample “{name}”. The samples are {names}.</source>
        <translation>No hay ningún ejemplo «{name}». Los ejemplos son {names}.</translation>
    </message>
    <message>
        <source>is an old Excel workbook (.xls) or one with a password. Open it in a spreadsheet program and save it as .xlsx or CSV without a password.</source>
        <translation>es un libro de Excel antiguo (.xls) o con contraseña. Ábrelo en una hoja de cálculo y guárdalo como .xlsx o CSV sin contraseña.</translation>
    </message>
    <message>
        <source>is an OpenDocument spreadsheet. Open it in its program and save it as .xlsx or CSV.</source>
        <translation>es una hoja de cálculo OpenDocument. Ábrela en su programa y guárdala como .xlsx o CSV.</translation>
    </message>
    <message>
        <source>is a text document, not a table. Save the table in it as CSV.</source>
        <translation>es un documento de texto, no una tabla. Guarda su tabla como CSV.</translation>
    </message>
    <message>
        <source>is a picture, not a table. For training on pictures give their folder.</source>
        <translation>es una imagen, no una tabla. Para entrenar con imágenes, da su carpeta.</translation>
    </message>
    <message>
        <source>is a PDF document, not a table. Save the table in it as CSV.</source>
        <translation>es un documento PDF, no una tabla. Guarda su tabla como CSV.</translation>
    </message>
    <message>
        <source>is a program, not a table. Choose a CSV, Excel or Parquet file.</source>
        <translation>es un programa, no una tabla. Elige un archivo CSV, Excel o Parquet.</translation>
    </message>
    <message>
        <source>is an SQLite database. Export the table you need from it as CSV.</source>
        <translation>es una base de datos SQLite. Exporta la tabla que necesites como CSV.</translation>
    </message>
    <message>
        <source>is an HDF5 file (.h5), which can hold anything. Save the table in it as CSV or Parquet.</source>
        <translation>es un archivo HDF5 (.h5), que puede contener cualquier cosa. Guarda su tabla como CSV o Parquet.</translation>
    </message>
    <message>
        <source>is a NumPy array. Save it as CSV or Parquet.</source>
        <translation>es una matriz NumPy. Guárdala como CSV o Parquet.</translation>
    </message>
    <message>
        <source>is an Arrow or Feather file. Save the table as Parquet or CSV.</source>
        <translation>es un archivo Arrow o Feather. Guarda la tabla como Parquet o CSV.</translation>
    </message>
    <message>
        <source>is a 7-Zip archive. Unpack it and choose the table inside.</source>
        <translation>es un archivo 7-Zip. Descomprímelo y elige la tabla que hay dentro.</translation>
    </message>
    <message>
        <source>is a RAR archive. Unpack it and choose the table inside.</source>
        <translation>es un archivo RAR. Descomprímelo y elige la tabla que hay dentro.</translation>
    </message>
    <message>
        <source>is a Python pickle, which could run a program when opened. Save the table as CSV or Parquet.</source>
        <translation>es un pickle de Python, que podría ejecutar un programa al abrirse. Guarda la tabla como CSV o Parquet.</translation>
    </message>
    <message>
        <source>is a web page (HTML) or XML, not a table. Download the table itself, or save the page&apos;s table as CSV.</source>
        <translation>es una página web (HTML) o XML, no una tabla. Descarga la tabla en sí o guarda la tabla de la página como CSV.</translation>
    </message>
    <message>
        <source>is JSON, not a table. Save the table as CSV, Excel or Parquet.</source>
        <translation>es JSON, no una tabla. Guarda la tabla como CSV, Excel o Parquet.</translation>
    </message>
    <message>
        <source>is not a text table: it holds bytes that are no text. Choose a CSV, Excel or Parquet file.</source>
        <translation>no es una tabla de texto: contiene bytes que no son texto. Elige un archivo CSV, Excel o Parquet.</translation>
    </message>
    <message>
        <source>There is no {path}. Check its spelling and the folder, or give `{prefix}iris` to try a sample.</source>
        <translation>No existe {path}. Comprueba cómo está escrito y la carpeta, o da `{prefix}iris` para probar un ejemplo.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>¿Querías decir {near}?</translation>
    </message>
    <message>
        <source>Samples are {names}.</source>
        <translation>Los ejemplos son {names}.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there. Give the file itself.</source>
        <translation>{path} es un enlace a un archivo que no está ahí. Da el archivo mismo.</translation>
    </message>
    <message>
        <source>There is no folder {folder}; the path is right up to {there}. Check its spelling.</source>
        <translation>No existe la carpeta {folder}; la ruta es correcta hasta {there}. Comprueba cómo está escrita.</translation>
    </message>
    <message>
        <source>There is no {path}. Did you mean {near}?</source>
        <translation>No existe {path}. ¿Querías decir {near}?</translation>
    </message>
    <message>
        <source>{text} is an address on the network, and Gradient Desk opens nothing there. Download it first, then give the file.</source>
        <translation>{text} es una dirección de red, y Gradient Desk no abre nada ahí. Descárgalo primero y da el archivo.</translation>
    </message>
    <message>
        <source>The path of the data is empty or holds a NUL character. Give a file or a folder.</source>
        <translation>La ruta de los datos está vacía o contiene un carácter NUL. Da un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>There is no sample {name}. {hint}</source>
        <translation>No hay ningún ejemplo {name}. {hint}</translation>
    </message>
    <message>
        <source>There is no sample without a name. {hint}</source>
        <translation>No hay ningún ejemplo sin nombre. {hint}</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read: {reason}.</source>
        <translation>No se puede leer {folder}: {reason}.</translation>
    </message>
    <message>
        <source>There is only {kept} row to learn from and test on: training needs at least {needed}.</source>
        <translation>Solo hay {kept} fila para aprender y probar: el entrenamiento necesita al menos {needed}.</translation>
    </message>
    <message>
        <source>Only {kept} of {rows:,} rows has an answer: training needs at least {needed}.</source>
        <translation>Solo {kept} de {rows:,} filas tiene respuesta y sirve para aprender y probar: el entrenamiento necesita al menos {needed}.</translation>
    </message>
    <message>
        <source>There are only {kept} rows to learn from and test on: training needs at least {needed}.</source>
        <translation>Solo hay {kept} filas para aprender y probar: el entrenamiento necesita al menos {needed}.</translation>
    </message>
    <message>
        <source>Only {kept} of {rows:,} rows have an answer: training needs at least {needed}.</source>
        <translation>Solo {kept} de {rows:,} filas tienen respuesta y sirven para aprender y probar: el entrenamiento necesita al menos {needed}.</translation>
    </message>
    <message>
        <source>The split column says “{unknown}”, which is neither train, validation nor test. Use those words, or give the column another role.</source>
        <translation>La columna de división dice «{unknown}», que no es train, validation ni test. Usa esas palabras o da otro papel a la columna.</translation>
    </message>
    <message>
        <source>There is no split “{method}”; choose one of {split_methods}.</source>
        <translation>No hay división «{method}»; elige una de {split_methods}.</translation>
    </message>
    <message>
        <source>Validation ({validation:g}) and test ({test:g}) together leave less than a tenth of the rows for training; choose smaller shares.</source>
        <translation>Validación ({validation:g}) y prueba ({test:g}) juntas dejan menos de una décima parte de las filas para entrenar; elige proporciones menores.</translation>
    </message>
    <message>
        <source>The split “{method}” needs a column with the role group; there is none.</source>
        <translation>La división «{method}» necesita una columna con el papel de grupo; no hay ninguna.</translation>
    </message>
    <message>
        <source>The split “{method}” needs a column with the role split; there is none.</source>
        <translation>La división «{method}» necesita una columna con el papel de división; no hay ninguna.</translation>
    </message>
    <message>
        <source>The split “{method}” needs a source that has parts; there is none.</source>
        <translation>La división «{method}» necesita una fuente que tenga partes; no la hay.</translation>
    </message>
    <message>
        <source>There are only {count} groups; a grouped split needs at least 3.</source>
        <translation>Solo hay {count} grupos; una división por grupos necesita al menos 3.</translation>
    </message>
    <message>
        <source>The {empty} part would be empty with {count:,} rows split “{method}”. Use more rows, another share, or another way of splitting.</source>
        <translation>La parte {empty} quedaría vacía con {count:,} filas divididas por «{method}». Usa más filas, otra proporción u otra forma de dividir.</translation>
    </message>
    <message>
        <source>The {name} share must be more than 0 and less than 1, not {share:g}.</source>
        <translation>La proporción de {name} debe ser mayor que 0 y menor que 1, no {share:g}.</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>lo dice su nombre</translation>
    </message>
    <message>
        <source>it is the last column</source>
        <translation>es la última columna</translation>
    </message>
    <message>
        <source>no other fits better</source>
        <translation>ninguna otra encaja mejor</translation>
    </message>
    <message>
        <source>{distinct:,} different values, so it is text classification</source>
        <translation>{distinct:,} valores distintos, así que es clasificación de textos</translation>
    </message>
    <message>
        <source>{distinct:,} different values, so it is classification</source>
        <translation>{distinct:,} valores distintos, así que es clasificación</translation>
    </message>
    <message>
        <source>it has {distinct} different values</source>
        <translation>tiene {distinct} valores distintos</translation>
    </message>
    <message>
        <source>{distinct:,} different numbers, so it is regression</source>
        <translation>{distinct:,} números distintos, así que es regresión</translation>
    </message>
    <message>
        <source>There is no column “{text}”. Did you mean {near}?</source>
        <translation>No hay ninguna columna «{text}». ¿Querías decir {near}?</translation>
    </message>
    <message>
        <source>There is no column “{text}”. Did you mean {near} (among others)?</source>
        <translation>No hay ninguna columna «{text}». ¿Querías decir {near} (entre otras)?</translation>
    </message>
    <message>
        <source>No column can be the answer to learn; choose one with --target.</source>
        <translation>Ninguna columna puede ser la respuesta que aprender; elige una con --target.</translation>
    </message>
    <message>
        <source>it is the first column and holds classes, while the last holds measures</source>
        <translation>es la primera columna y contiene clases, mientras que la última contiene medidas</translation>
    </message>
    <message>
        <source>Looking for what could be learned</source>
        <translation>Buscando qué se podría aprender</translation>
    </message>
    <message>
        <source>There is no column {text}: give a number from 1 to {count}.</source>
        <translation>No hay columna {text}: da un número de 1 a {count}.</translation>
    </message>
    <message>
        <source>{count:,} different, about {length:.0f} characters</source>
        <translation>{count:,} distintos, unos {length:.0f} caracteres</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>always {short}</source>
        <translation>siempre {short}</translation>
    </message>
    <message>
        <source>{short} … all different</source>
        <translation>{short} … todos distintos</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>sin valores</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>sin números</translation>
    </message>
    <message>
        <source>always {number}</source>
        <translation>siempre {number}</translation>
    </message>
    <message>
        <source>{low} to {high}, median {middle}</source>
        <translation>{low} a {high}, mediana {middle}</translation>
    </message>
    <message>
        <source>{count:,} more</source>
        <translation>{count:,} más</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{name}, line {first}, has {fields} where 1 was expected.</source>
        <translation>{name}, línea {first}, tiene {fields} donde se esperaba 1.</translation>
    </message>
    <message>
        <source>{name}, line {first}, has {fields} where {width} were expected.</source>
        <translation>{name}, línea {first}, tiene {fields} donde se esperaban {width}.</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 campo</translation>
    </message>
    <message>
        <source>{number} fields</source>
        <translation>{number} campos</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Leyendo filas</translation>
    </message>
    <message>
        <source>{fact} It spans several lines: look for a quote that is not closed. Mend the line, or leave such rows out with --bad-rows skip.</source>
        <translation>{fact} Ocupa varias líneas: busca una comilla sin cerrar. Corrige la línea o excluye esas filas con --bad-rows skip.</translation>
    </message>
    <message>
        <source>{fact} Mend the line, or leave such rows out with --bad-rows skip.</source>
        <translation>{fact} Corrige la línea o excluye esas filas con --bad-rows skip.</translation>
    </message>
    <message>
        <source>{name}, line {first}: a quote ({quote}) is opened and never closed, up to the end of the file. Close it there, or write it twice where it belongs to the text.</source>
        <translation>{name}, línea {first}: una comilla ({quote}) se abre y no se cierra hasta el final del archivo. Ciérrala ahí, o escríbela doble donde forme parte del texto.</translation>
    </message>
    <message>
        <source>nearly all of it is valid UTF-8; the bytes that are not show as �</source>
        <translation>casi todo es UTF-8 válido; los bytes que no lo son se muestran como �</translation>
    </message>
    <message>
        <source>it is not UTF-8, and this encoding is the most common else</source>
        <translation>no es UTF-8, y esta codificación es la más común de las demás</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>lo indicaste tú</translation>
    </message>
    <message>
        <source>the file begins with this encoding&apos;s byte-order mark</source>
        <translation>el archivo empieza con la marca de orden de bytes de esta codificación</translation>
    </message>
    <message>
        <source>every other byte is zero</source>
        <translation>uno de cada dos bytes es cero</translation>
    </message>
    <message>
        <source>all of it is plain ASCII</source>
        <translation>todo es ASCII simple</translation>
    </message>
    <message>
        <source>all of it is valid UTF-8</source>
        <translation>todo es UTF-8 válido</translation>
    </message>
    <message>
        <source>it is not UTF-8, and read so its accented letters and signs stand where words have them</source>
        <translation>no es UTF-8, y leído así sus letras con acento y signos están donde las palabras los llevan</translation>
    </message>
    <message>
        <source>{place}, line {first_replaced}, can&apos;t be read as {given}. Choose another encoding.</source>
        <translation>{place}, línea {first_replaced}, no se puede leer como {given}. Elige otra codificación.</translation>
    </message>
    <message>
        <source>it is not UTF-8, and read so its words look like a language&apos;s</source>
        <translation>no es UTF-8, y leído así sus palabras parecen las de un idioma</translation>
    </message>
    <message>
        <source>it is not UTF-8, and Latin-1 can hold every byte in it</source>
        <translation>no es UTF-8, y Latin-1 admite todos sus bytes</translation>
    </message>
    <message>
        <source>{given} is no known text encoding. Use for example utf-8, cp1252, latin-1 or utf-16.</source>
        <translation>{given} no es una codificación de texto conocida. Usa por ejemplo utf-8, cp1252, latin-1 o utf-16.</translation>
    </message>
    <message>
        <source>the first line&apos;s words do not stand again below</source>
        <translation>las palabras de la primera línea no se repiten abajo</translation>
    </message>
    <message>
        <source>the first line has fields but nothing in them</source>
        <translation>la primera línea tiene campos, pero vacíos</translation>
    </message>
    <message>
        <source>the only line holds words</source>
        <translation>la única línea contiene palabras</translation>
    </message>
    <message>
        <source>the first line has words above columns of numbers or dates</source>
        <translation>la primera línea tiene palabras sobre columnas de números o fechas</translation>
    </message>
    <message>
        <source>the first line holds values like those below it</source>
        <translation>la primera línea contiene valores como los de abajo</translation>
    </message>
    <message>
        <source>the first line has numbers above columns of words</source>
        <translation>la primera línea tiene números sobre columnas de palabras</translation>
    </message>
    <message>
        <source>the first line holds a sentence</source>
        <translation>la primera línea contiene una frase</translation>
    </message>
    <message>
        <source>the only line holds values</source>
        <translation>la única línea contiene valores</translation>
    </message>
    <message>
        <source>the first line counts on, as names of years do</source>
        <translation>la primera línea cuenta en orden, como los nombres de años</translation>
    </message>
    <message>
        <source>{short} of the first line stands again below</source>
        <translation>{short} de la primera línea se repite abajo</translation>
    </message>
    <message>
        <source>{short} begins the fields below the first line, but not that one&apos;s</source>
        <translation>{short} empieza los campos bajo la primera línea, pero no el de esta</translation>
    </message>
    <message>
        <source>{short} begins the first line&apos;s field and those below</source>
        <translation>{short} empieza el campo de la primera línea y los de abajo</translation>
    </message>
    <message>
        <source>Line {first} ends with a delimiter too many, which was left out.</source>
        <translation>La línea {first} acaba con un delimitador de más, que se excluyó.</translation>
    </message>
    <message>
        <source>The table begins after line {last}; the lines before it were left out.</source>
        <translation>La tabla empieza tras la línea {last}; las líneas anteriores se excluyeron.</translation>
    </message>
    <message>
        <source>{place} is empty. Choose another file.</source>
        <translation>{place} no contiene nada. Elige otro archivo.</translation>
    </message>
    <message>
        <source>{place} holds nothing but comments. Choose another file.</source>
        <translation>{place} solo contiene comentarios. Elige otro archivo.</translation>
    </message>
    <message>
        <source>Each row ends with an empty field that line {first} has no name for; it is the last column.</source>
        <translation>Cada fila acaba con un campo vacío para el que la línea {first} no tiene nombre; es la última columna.</translation>
    </message>
    <message>
        <source>the line above the rows has words where they have values</source>
        <translation>la línea sobre las filas tiene palabras donde ellas tienen valores</translation>
    </message>
    <message>
        <source>the header stands there</source>
        <translation>el encabezado está ahí</translation>
    </message>
    <message>
        <source>the lines before have another number of fields</source>
        <translation>las líneas anteriores tienen otro número de campos</translation>
    </message>
    <message>
        <source>only comments stand before</source>
        <translation>antes solo hay comentarios</translation>
    </message>
    <message>
        <source>spreadsheets write the delimiter there</source>
        <translation>las hojas de cálculo escriben ahí el delimitador</translation>
    </message>
    <message>
        <source>lines that begin with {mark} do not fit the table</source>
        <translation>las líneas que empiezan con {mark} no encajan en la tabla</translation>
    </message>
    <message>
        <source>{place}, line {first}, names {count} columns, but the rows have {width} fields. Mend the header, or leave it out with --header no.</source>
        <translation>{place}, línea {first}, nombra {count} columnas, pero las filas tienen {width} campos. Corrige el encabezado o prescinde de él con --header no.</translation>
    </message>
    <message>
        <source>Line {first} names one column less than the rows have; the first field of each row is its label, as R writes tables, and became a column of its own.</source>
        <translation>La línea {first} nombra una columna menos de las que tienen las filas; el primer campo de cada fila es su etiqueta, como R escribe las tablas, y pasó a ser una columna propia.</translation>
    </message>
    <message>
        <source>Lines {first} and {second} both hold names; they were joined, as in {names!r}.</source>
        <translation>Las líneas {first} y {second} contienen nombres; se unieron, como en {names!r}.</translation>
    </message>
    <message>
        <source>{place}, line {first}, names {count} columns, but the rows have {width} fields, and it is not clear which name is missing. Add it to the header, or leave the header out with --header no.</source>
        <translation>{place}, línea {first}, nombra {count} columnas, pero las filas tienen {width} campos, y no está claro qué nombre falta. Añádelo al encabezado o prescinde de él con --header no.</translation>
    </message>
    <message>
        <source>the table begins at once</source>
        <translation>la tabla empieza enseguida</translation>
    </message>
    <message>
        <source>Read as missing: {marks} in {columns}.</source>
        <translation>Leído como faltante: {marks} en {columns}.</translation>
    </message>
    <message>
        <source>{shown} and {count} more columns</source>
        <translation>{shown} y {count} columnas más</translation>
    </message>
    <message>
        <source>{name} holds {shown} among its words, which was kept as text; it may stand for missing.</source>
        <translation>{name} tiene {shown} entre sus palabras, que se conservó como texto; puede significar que falta el valor.</translation>
    </message>
    <message>
        <source>Numbers with thousands marks: {shown}.</source>
        <translation>Números con marcas de millares: {shown}.</translation>
    </message>
    <message>
        <source>numbers have a comma before their last digits</source>
        <translation>los números tienen una coma antes de sus últimas cifras</translation>
    </message>
    <message>
        <source>numbers have a comma, as where semicolons part the fields</source>
        <translation>los números tienen una coma, como donde el punto y coma separa los campos</translation>
    </message>
    <message>
        <source>no numbers have a decimal comma</source>
        <translation>ningún número tiene coma decimal</translation>
    </message>
    <message>
        <source>most numbers have a decimal point</source>
        <translation>la mayoría de los números tiene punto decimal</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La tabla</translation>
    </message>
    <message>
        <source>{place}, line {line}, begins a cell of more than {longest_cell} million characters. Look there for a quote that is not closed, or shorten the cell.</source>
        <translation>{place}, línea {line}, empieza una celda de más de {longest_cell} millones de caracteres. Busca ahí una comilla sin cerrar o acorta la celda.</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>una coma</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>un tabulador</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>un punto y coma</translation>
    </message>
    <message>
        <source>a vertical bar</source>
        <translation>una barra vertical</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espacios</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>cut at {named}, the lines are most even</source>
        <translation>cortadas por {named}, las líneas son más regulares</translation>
    </message>
    <message>
        <source>{replaced} bytes are no {encoding} text, the first in line {first_replaced}; they show as �. If there are many, choose another encoding.</source>
        <translation>{replaced} bytes no son texto {encoding}, el primero en la línea {first_replaced}; se muestran como �. Si son muchos, elige otra codificación.</translation>
    </message>
    <message>
        <source>each line is one field</source>
        <translation>cada línea es un campo</translation>
    </message>
    <message>
        <source>fields are put in it</source>
        <translation>hay campos escritos entre ellas</translation>
    </message>
    <message>
        <source>quotes stand alone, as part of the text</source>
        <translation>las comillas van solas, como parte del texto</translation>
    </message>
    <message>
        <source>they stand among numbers or dates, or did so in this file</source>
        <translation>están entre números o fechas, o lo estaban en este archivo</translation>
    </message>
    <message>
        <source>{path} has column names but no rows. Choose a file with rows in it.</source>
        <translation>{path} tiene nombres de columnas pero ninguna fila. Elige un archivo con filas.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name} no contiene nada. Elige otro archivo.</translation>
    </message>
    <message>
        <source>{name} has {count:,} columns; at most {most_columns:,} can be read. Keep only the columns you need.</source>
        <translation>{name} tiene {count:,} columnas; se pueden leer como mucho {most_columns:,}. Conserva solo las que necesitas.</translation>
    </message>
    <message>
        <source>--window and --horizon are for series, not for {kind}. Leave them out, or say --kind series.</source>
        <translation>--window y --horizon son para series, no para {kind}. Quita esas opciones o indica --kind series.</translation>
    </message>
    <message>
        <source>Built on {title}: {count:,} weights were taken over.</source>
        <translation>Construida sobre {title}: se tomaron {count:,} pesos.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its spelling.</source>
        <translation>No existe el archivo {path}. Comprueba cómo está escrito.</translation>
    </message>
    <message>
        <source>Transfer learning needs a backbone: a run or a .keras file that is built on (--from), or a net (--set backbone={net}).</source>
        <translation>El aprendizaje por transferencia necesita un backbone: una ejecución o un archivo .keras sobre el que construir (--from), o una red (--set backbone={net}).</translation>
    </message>
    <message>
        <source>--from and --set backbone={net} name two backbones. Leave one of them out.</source>
        <translation>--from y --set backbone={net} indican dos backbones. Quita uno de los dos.</translation>
    </message>
    <message>
        <source>The backbone takes pictures of {count} channels, so --channels {given} can&apos;t be used. Leave it out.</source>
        <translation>El backbone recibe imágenes de {count} canales, así que no se puede usar --channels {given}. Quítalo.</translation>
    </message>
    <message>
        <source>{title} is not the network any more that this training was set up with. Set it up again.</source>
        <translation>{title} ya no es la red con la que se preparó este entrenamiento. Prepáralo de nuevo.</translation>
    </message>
    <message>
        <source>The weights in {place} can&apos;t be used. Save or copy the file again.</source>
        <translation>Los pesos de {place} no se pueden usar. Guarda o copia el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Write {blank} where a word is left out.</source>
        <translation>Escribe {blank} donde falta una palabra.</translation>
    </message>
    <message>
        <source>The network reads {length:,} tokens of a text, and a blank stands behind those. Give a shorter text.</source>
        <translation>La red lee {length:,} tokens de un texto, y un hueco queda detrás de ellos. Da un texto más corto.</translation>
    </message>
    <message>
        <source>--horizon is for forecasts; sequence-classification looks no steps ahead.</source>
        <translation>--horizon es para pronósticos; sequence-classification no mira ningún paso adelante.</translation>
    </message>
    <message>
        <source>One column can be the target. Several targets are for forecasts: add --task forecasting if that is what you want.</source>
        <translation>Solo una columna puede ser el objetivo. Varios objetivos son para pronósticos: añade --task forecasting si es lo que quieres.</translation>
    </message>
    <message>
        <source>No column of {path} holds texts to learn from. Name one with --text COLUMN.</source>
        <translation>Ninguna columna de {path} contiene textos de los que aprender. Indica una con --text COLUMN.</translation>
    </message>
    <message>
        <source>a plain text</source>
        <translation>un texto simple</translation>
    </message>
    <message>
        <source>your choices are for a corpus</source>
        <translation>tus opciones son para un corpus</translation>
    </message>
    <message>
        <source>the columns&apos; names say so</source>
        <translation>los nombres de las columnas lo dicen</translation>
    </message>
    <message>
        <source>a text without answers can be gone on with</source>
        <translation>un texto sin respuestas se puede continuar</translation>
    </message>
    <message>
        <source>{path} holds only {count:,} characters: too few to learn from and to test on. Give a text of some thousands at least.</source>
        <translation>{path} solo contiene {count:,} caracteres: demasiado pocos para aprender y probar. Da un texto de al menos algunos miles.</translation>
    </message>
    <message>
        <source>A corpus is learned by {tasks}, not {task}. Leave --task out, or say --kind texts for texts with labels.</source>
        <translation>Un corpus se aprende con {tasks}, no {task}. Quita --task, o usa --kind texts para textos con etiquetas.</translation>
    </message>
    <message>
        <source>free text: {counted}</source>
        <translation>texto libre: {counted}</translation>
    </message>
    <message>
        <source>Column {wanted} holds texts or names, which networks for tables can&apos;t read. If it holds groups, say --type {wanted}=category; to learn from texts, --kind texts.</source>
        <translation>La columna {wanted} contiene textos o nombres, que las redes para tablas no pueden leer. Si contiene grupos, usa --type {wanted}=category; para aprender de textos, --kind texts.</translation>
    </message>
    <message>
        <source>{name} holds texts, which networks for tables don&apos;t read, and is left out. Treat the data as texts to learn from it.</source>
        <translation>{name} contiene textos, que las redes para tablas no leen, y queda fuera. Trata los datos como textos para aprender de ellos.</translation>
    </message>
    <message>
        <source>one table per sequence, without classes</source>
        <translation>una tabla por secuencia, sin clases</translation>
    </message>
    <message>
        <source>it names the rows</source>
        <translation>da nombre a las filas</translation>
    </message>
    <message>
        <source>Reading sequences</source>
        <translation>Leyendo secuencias</translation>
    </message>
    <message>
        <source>The sequences in {path} are larger than {size}, more than this computer&apos;s memory holds. Give a part of them.</source>
        <translation>Las secuencias de {path} ocupan más que {size}, más de lo que cabe en la memoria de este ordenador. Da una parte.</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>la tabla</translation>
    </message>
    <message>
        <source>it holds no column of numbers</source>
        <translation>no contiene ninguna columna de números</translation>
    </message>
    <message>
        <source>its columns of numbers are {names}, those of the others {channels}</source>
        <translation>sus columnas de números son {names}, las de las otras {channels}</translation>
    </message>
    <message>
        <source>The rows did not stand in the order of {order}; they were put in order.</source>
        <translation>Las filas no estaban en el orden de {order}; se ordenaron.</translation>
    </message>
    <message>
        <source>{count:,} row has no {order} and is left out: row {row:,}.</source>
        <translation>{count:,} fila no tiene {order} y se excluye: la fila {row:,}.</translation>
    </message>
    <message>
        <source>{count:,} rows have no {order} and are left out, first row {row:,}.</source>
        <translation>{count:,} filas no tienen {order} y se excluyen; la primera, la fila {row:,}.</translation>
    </message>
    <message>
        <source>The rows follow each other at no fixed step of {order}, so windows count rows, however far apart they lie.</source>
        <translation>Las filas se siguen sin un paso fijo de {order}, así que las ventanas cuentan filas, por lejos que estén unas de otras.</translation>
    </message>
    <message>
        <source>{order} goes on by {step}, but {missing:,} step is missing, after {first}. It counts as missing numbers.</source>
        <translation>{order} avanza en pasos de {step}, pero falta {missing:,} paso, tras {first}. Cuenta como números faltantes.</translation>
    </message>
    <message>
        <source>{order} goes on by {step}, but {missing:,} steps are missing in {gaps:,} place, after {first}. They count as missing numbers.</source>
        <translation>{order} avanza en pasos de {step}, pero faltan {missing:,} pasos en {gaps:,} lugar, tras {first}. Cuentan como números faltantes.</translation>
    </message>
    <message>
        <source>{order} goes on by {step}, but {missing:,} steps are missing in {gaps:,} places, first after {first}. They count as missing numbers.</source>
        <translation>{order} avanza en pasos de {step}, pero faltan {missing:,} pasos en {gaps:,} lugares, el primero tras {first}. Cuentan como números faltantes.</translation>
    </message>
    <message>
        <source>{count:,} row is not forecast itself: too little is known of the {window:,} steps before it, or of the {horizon:,} from it on. Windows of other rows show it.</source>
        <translation>{count:,} fila no se pronostica: se sabe demasiado poco de los {window:,} pasos anteriores, o de los {horizon:,} que empiezan en ella. Las ventanas de otras filas la muestran.</translation>
    </message>
    <message>
        <source>{count:,} rows are not forecast themselves: too little is known of the {window:,} steps before them, or of the {horizon:,} from them on. Windows of other rows show them.</source>
        <translation>{count:,} filas no se pronostican: se sabe demasiado poco de los {window:,} pasos anteriores, o de los {horizon:,} que empiezan en ellas. Las ventanas de otras filas las muestran.</translation>
    </message>
    <message>
        <source>{count:,} row gives no sample: too little is known of the {window:,} steps up to it, or it has no class. Windows of other rows show it.</source>
        <translation>{count:,} fila no da ninguna muestra: se sabe demasiado poco de los {window:,} pasos hasta ella, o no tiene clase. Las ventanas de otras filas la muestran.</translation>
    </message>
    <message>
        <source>{count:,} rows give no sample: too little is known of the {window:,} steps up to them, or they have no class. Windows of other rows show them.</source>
        <translation>{count:,} filas no dan ninguna muestra: se sabe demasiado poco de los {window:,} pasos hasta ellas, o no tienen clase. Las ventanas de otras filas las muestran.</translation>
    </message>
    <message>
        <source>{name} is the same in every training row, so there is nothing to forecast. Choose another target.</source>
        <translation>{name} es igual en todas las filas de entrenamiento, así que no hay nada que pronosticar. Elige otro objetivo.</translation>
    </message>
    <message>
        <source>{shown} holds no sequence that can be read. {file}: {reason}.</source>
        <translation>{shown} no contiene ninguna secuencia que se pueda leer. {file}: {reason}.</translation>
    </message>
    <message>
        <source>{count:,} files can&apos;t be read and are left out ({told}, ...).</source>
        <translation>{count:,} archivos no se pueden leer y quedan fuera ({told}, ...).</translation>
    </message>
    <message>
        <source>{count:,} files can&apos;t be read and are left out ({told}).</source>
        <translation>{count:,} archivos no se pueden leer y quedan fuera ({told}).</translation>
    </message>
    <message>
        <source>{count:,} file can&apos;t be read and is left out ({told}).</source>
        <translation>{count:,} archivo no se puede leer y queda fuera ({told}).</translation>
    </message>
    <message>
        <source>The list names {count:,} files that are not there: {shown}.</source>
        <translation>La lista nombra {count:,} archivos que no están: {shown}.</translation>
    </message>
    <message>
        <source>The list names a file that is not there: {shown}.</source>
        <translation>La lista nombra un archivo que no está: {shown}.</translation>
    </message>
    <message>
        <source>{count:,} files are no tables and were left alone: {shown}.</source>
        <translation>{count:,} archivos no son tablas y no se tocaron: {shown}.</translation>
    </message>
    <message>
        <source>{count:,} file is no table and was left alone: {shown}.</source>
        <translation>{count:,} archivo no es una tabla y no se tocó: {shown}.</translation>
    </message>
    <message>
        <source>{shown} holds no sequences. Give a folder or an archive with a table for each.</source>
        <translation>{shown} no contiene secuencias. Da una carpeta o un archivo comprimido con una tabla para cada una.</translation>
    </message>
    <message>
        <source>{names} only counts the steps and is not learned from.</source>
        <translation>{names} solo cuenta los pasos y no se aprende de ella.</translation>
    </message>
    <message>
        <source>A window of {window:,} steps and a horizon of {horizon:,} don&apos;t fit into {rows:,} rows. Make --window shorter.</source>
        <translation>Una ventana de {window:,} pasos y un horizonte de {horizon:,} no caben en {rows:,} filas. Acorta --window.</translation>
    </message>
    <message>
        <source>A window of {window:,} steps and a horizon of {horizon:,} fit into no group of the {rows:,} rows. Make --window shorter.</source>
        <translation>Una ventana de {window:,} pasos y un horizonte de {horizon:,} no caben en ningún grupo de las {rows:,} filas. Acorta --window.</translation>
    </message>
    <message>
        <source>Of no window of {window:,} steps are enough values of {name} known, and all {horizon:,} of the steps behind it. Make --window or --horizon shorter, or choose another --target.</source>
        <translation>En ninguna ventana de {window:,} pasos se conocen bastantes valores de {name} y además los {horizon:,} pasos que la siguen. Acorta --window o --horizon, o elige otro --target.</translation>
    </message>
    <message>
        <source>No window of {window:,} steps with {horizon:,} behind it lies in the {rows:,} rows without too many gaps. Make --window shorter.</source>
        <translation>En las {rows:,} filas no hay ninguna ventana de {window:,} pasos seguida de {horizon:,} sin demasiados huecos. Acorta --window.</translation>
    </message>
    <message>
        <source>A series is split by time, not “{method}”: a model that has seen what comes later would only seem good.</source>
        <translation>Una serie se divide por tiempo, no por «{method}»: un modelo que ha visto lo que viene después solo parecería bueno.</translation>
    </message>
    <message>
        <source>The given test part begins before the training part ends. A series is split by time: give a test part that comes later, or leave it out.</source>
        <translation>La parte de prueba indicada empieza antes de que acabe la de entrenamiento. Una serie se divide por tiempo: da una parte de prueba posterior o quítala.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>{name} holds no numbers, so it can&apos;t be forecast. Choose another --target, or --task sequence-classification to learn its classes.</source>
        <translation>{name} no contiene números, así que no se puede pronosticar. Elige otro --target, o --task sequence-classification para aprender sus clases.</translation>
    </message>
    <message>
        <source>A horizon of {horizon:,} steps leaves no forecast in the {part} part. Make the horizon shorter, or the part larger.</source>
        <translation>Un horizonte de {horizon:,} pasos no deja ningún pronóstico en la parte de {part}. Acorta el horizonte o amplía la parte.</translation>
    </message>
    <message>
        <source>{path} holds no numbers to forecast. Name a target with --target.</source>
        <translation>{path} no contiene números que pronosticar. Indica un objetivo con --target.</translation>
    </message>
    <message>
        <source>One column can hold the classes. Name one --target, or forecast several numbers.</source>
        <translation>Solo una columna puede contener las clases. Indica un solo --target o pronostica varios números.</translation>
    </message>
    <message>
        <source>{name} has {count:,} different values in {rows:,} rows, too many for classes. Choose another --target, a column of numbers to forecast or one of few classes.</source>
        <translation>{name} tiene {count:,} valores distintos en {rows:,} filas, demasiados para clases. Elige otro --target: una columna de números que pronosticar o una de pocas clases.</translation>
    </message>
    <message>
        <source>the next row</source>
        <translation>la fila siguiente</translation>
    </message>
    <message>
        <source>rows every {step}, a season of {season:,} steps</source>
        <translation>filas cada {step}, un período estacional de {season:,} pasos</translation>
    </message>
    <message>
        <source>rows every {step}</source>
        <translation>filas cada {step}</translation>
    </message>
    <message>
        <source>a season of {season:,} rows</source>
        <translation>un período estacional de {season:,} filas</translation>
    </message>
    <message>
        <source>a usual one</source>
        <translation>una habitual</translation>
    </message>
    <message>
        <source>{name} is {value:g} in every row, so there is nothing to forecast. Choose another --target.</source>
        <translation>{name} es {value:g} en todas las filas, así que no hay nada que pronosticar. Elige otro --target.</translation>
    </message>
    <message>
        <source>the only column that can be forecast</source>
        <translation>la única columna que se puede pronosticar</translation>
    </message>
    <message>
        <source>no other number fits better</source>
        <translation>ningún otro número encaja mejor</translation>
    </message>
    <message>
        <source>a series of numbers can be forecast</source>
        <translation>una serie de números se puede pronosticar</translation>
    </message>
    <message>
        <source>the target holds classes</source>
        <translation>el objetivo contiene clases</translation>
    </message>
    <message>
        <source>it tells when</source>
        <translation>dice cuándo</translation>
    </message>
    <message>
        <source>{count:g} year</source>
        <translation>{count:g} año</translation>
    </message>
    <message>
        <source>{count:g} years</source>
        <translation>{count:g} años</translation>
    </message>
    <message>
        <source>{count:g} month</source>
        <translation>{count:g} mes</translation>
    </message>
    <message>
        <source>{count:g} months</source>
        <translation>{count:g} meses</translation>
    </message>
    <message>
        <source>{count:g} week</source>
        <translation>{count:g} semana</translation>
    </message>
    <message>
        <source>{count:g} weeks</source>
        <translation>{count:g} semanas</translation>
    </message>
    <message>
        <source>{count:g} day</source>
        <translation>{count:g} día</translation>
    </message>
    <message>
        <source>{count:g} days</source>
        <translation>{count:g} días</translation>
    </message>
    <message>
        <source>{count:g} hour</source>
        <translation>{count:g} hora</translation>
    </message>
    <message>
        <source>{count:g} hours</source>
        <translation>{count:g} horas</translation>
    </message>
    <message>
        <source>{count:g} minute</source>
        <translation>{count:g} minuto</translation>
    </message>
    <message>
        <source>{count:g} minutes</source>
        <translation>{count:g} minutos</translation>
    </message>
    <message>
        <source>{count:g} second</source>
        <translation>{count:g} segundo</translation>
    </message>
    <message>
        <source>{count:g} seconds</source>
        <translation>{count:g} segundos</translation>
    </message>
    <message>
        <source>Sequence {row:,} has no channel {name}, which the model was trained on; it has {names}.</source>
        <translation>La secuencia {row:,} no tiene el canal {name}, con el que se entrenó el modelo; tiene {names}.</translation>
    </message>
    <message>
        <source>{order} names the same moment twice within one {group}: {value} in row {row:,}. Keep one row a moment, or choose another group.</source>
        <translation>{order} nombra el mismo momento dos veces dentro de un mismo {group}: {value} en la fila {row:,}. Deja una fila por momento o elige otro grupo.</translation>
    </message>
    <message>
        <source>{order} names the same moment in several rows: {count:,} rows repeat one, first {value} in row {row:,}. Say which column tells the series apart, with --role COLUMN=group, or keep one row a moment.</source>
        <translation>{order} nombra el mismo momento en varias filas: {count:,} filas repiten uno, la primera {value} en la fila {row:,}. Indica qué columna distingue las series, con --role COLUMN=group, o deja una fila por momento.</translation>
    </message>
    <message>
        <source>{order} names the same moment twice: {value} in row {row:,}. Say which column tells the series apart, with --role COLUMN=group, or keep one row a moment.</source>
        <translation>{order} nombra el mismo momento dos veces: {value} en la fila {row:,}. Indica qué columna distingue las series, con --role COLUMN=group, o deja una fila por momento.</translation>
    </message>
    <message>
        <source>These rows follow each other every {found}, but the model learned from rows every {step}. Give it rows at that step.</source>
        <translation>Estas filas se suceden cada {found}, pero el modelo aprendió de filas cada {step}. Dale filas con ese paso.</translation>
    </message>
    <message>
        <source>The data lack the column {name}, which puts the rows of the series in their place. Add it, or check the header line and the delimiter.</source>
        <translation>A los datos les falta la columna {name}, que pone en su sitio las filas de la serie. Añádela, o comprueba la línea de encabezado y el delimitador.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a table. Give the file itself, or --kind images or --kind texts.</source>
        <translation>{path} es una carpeta, no una tabla. Da el archivo mismo, o --kind images o --kind texts.</translation>
    </message>
    <message>
        <source>{name}: a quote ({quote}) is opened in line {skip_lines} and never closed. Close it, or write it twice where it belongs to the text.</source>
        <translation>{name}: una comilla ({quote}) se abre en la línea {skip_lines} y no se cierra. Ciérrala, o escríbela doble donde forme parte del texto.</translation>
    </message>
    <message>
        <source>it stands before quotes within fields</source>
        <translation>está ante comillas dentro de los campos</translation>
    </message>
    <message>
        <source>blanks follow the delimiters</source>
        <translation>hay espacios tras los delimitadores</translation>
    </message>
    <message>
        <source>Looking for missing cells</source>
        <translation>Buscando celdas que faltan</translation>
    </message>
    <message>
        <source>column {place}, {old!r}, is now {new!r}</source>
        <translation>la columna {place}, {old!r}, es ahora {new!r}</translation>
    </message>
    <message>
        <source>column {place}, without a name, is now {new!r}</source>
        <translation>la columna {place}, sin nombre, es ahora {new!r}</translation>
    </message>
    <message>
        <source>Each column needs a name of its own, so that some were changed: {shown} and {count} more.</source>
        <translation>Cada columna necesita un nombre propio, así que algunos se cambiaron: {shown} y {count} más.</translation>
    </message>
    <message>
        <source>Each column needs a name of its own, so that some were changed: {shown}.</source>
        <translation>Cada columna necesita un nombre propio, así que algunos se cambiaron: {shown}.</translation>
    </message>
    <message>
        <source>1 row with another number of fields was left out: line {shown}.</source>
        <translation>Se excluyó 1 fila con otro número de campos: línea {shown}.</translation>
    </message>
    <message>
        <source>{count} rows with another number of fields were left out: lines {shown}.</source>
        <translation>Se excluyeron {count} filas con otro número de campos: líneas {shown}.</translation>
    </message>
    <message>
        <source>{comments} comment lines were left out.</source>
        <translation>Se excluyeron {comments} líneas de comentarios.</translation>
    </message>
    <message>
        <source>{blanks} blank lines were left out.</source>
        <translation>Se excluyeron {blanks} líneas vacías.</translation>
    </message>
    <message>
        <source>The last {count} lines are no rows and were left out: {footer!r}.</source>
        <translation>Las últimas {count} líneas no son filas y se excluyeron: {footer!r}.</translation>
    </message>
    <message>
        <source>{member} was read from {path}.</source>
        <translation>{member} se leyó de {path}.</translation>
    </message>
    <message>
        <source>{kept:,} of {there:,} rows were read, evenly spread over the whole; the others take no part.</source>
        <translation>Se leyeron {kept:,} de {there:,} filas, repartidas por igual en el conjunto; las demás no participan.</translation>
    </message>
    <message>
        <source>{kept:,} of {there:,} pictures were read, evenly spread over the whole; the others take no part.</source>
        <translation>Se leyeron {kept:,} de {there:,} imágenes, repartidas por igual en el conjunto; las demás no participan.</translation>
    </message>
    <message>
        <source>it is the first sheet with a table</source>
        <translation>es la primera hoja con una tabla</translation>
    </message>
    <message>
        <source>{name} has no sheet with a table in it. Choose another file.</source>
        <translation>{name} no tiene ninguna hoja con una tabla. Elige otro archivo.</translation>
    </message>
    <message>
        <source>{name} has no sheet {sheet}. It has: {sheetnames}.</source>
        <translation>{name} no tiene la hoja {sheet}. Tiene: {sheetnames}.</translation>
    </message>
    <message>
        <source>{name} has no columns. Choose another file.</source>
        <translation>{name} no tiene columnas. Elige otro archivo.</translation>
    </message>
    <message>
        <source>{name} holds {kind}; it was read as text.</source>
        <translation>{name} contiene {kind}; se leyó como texto.</translation>
    </message>
    <message>
        <source>{name} is damaged: no Excel workbook can be read from it. Save it again.</source>
        <translation>{name} está dañado: no se puede leer de él ningún libro de Excel. Guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>The table begins after {start} rows, which were left out.</source>
        <translation>La tabla empieza tras {start} filas, que se excluyeron.</translation>
    </message>
    <message>
        <source>{name}: the sheet {sheet} is empty. It also has: {sheetnames}.</source>
        <translation>{name}: la hoja {sheet} está vacía. También tiene: {sheetnames}.</translation>
    </message>
    <message>
        <source>{name} is damaged: it can&apos;t be read as Parquet. Write or copy it again.</source>
        <translation>{name} está dañado: no se puede leer como Parquet. Escríbelo o cópialo de nuevo.</translation>
    </message>
    <message>
        <source>{name} mixes words with numbers or dates; all of it was read as text.</source>
        <translation>{name} mezcla palabras con números o fechas; todo se leyó como texto.</translation>
    </message>
    <message>
        <source>The classes of {what} are uneven: {most:,} of {majority}, {fewest:,} of {minority}. Always answering {majority} would be right in {share:.0f} % of cases; compare scores with that.</source>
        <translation>Las clases de {what} son desiguales: {most:,} de {majority}, {fewest:,} de {minority}. Responder siempre {majority} acertaría el {share:.0f} % de los casos; compara las puntuaciones con eso.</translation>
    </message>
    <message>
        <source>The target {name} is missing in {missing:,} of {rows:,} rows. Those rows are left out of training and testing.</source>
        <translation>El objetivo {name} falta en {missing:,} de {rows:,} filas. Esas filas se excluyen del entrenamiento y de la prueba.</translation>
    </message>
    <message>
        <source>Only {kept} row has an answer in {name}; training needs at least {needed}.</source>
        <translation>Solo {kept} fila tiene respuesta en {name}; el entrenamiento necesita al menos {needed}.</translation>
    </message>
    <message>
        <source>Only {kept} rows have an answer in {name}; training needs at least {needed}.</source>
        <translation>Solo {kept} filas tienen respuesta en {name}; el entrenamiento necesita al menos {needed}.</translation>
    </message>
    <message>
        <source>Every row has the same answer in {what}: {name!r}. Choose a target that varies.</source>
        <translation>Todas las filas tienen la misma respuesta en {what}: {name!r}. Elige un objetivo que varíe.</translation>
    </message>
    <message>
        <source>{what} has {count:,} classes, more than the {most:,} that are possible; use --task regression.</source>
        <translation>Hay {count:,} clases en {what}, más de las {most:,} posibles; usa --task regression.</translation>
    </message>
    <message>
        <source>{what} has {count:,} classes, more than the {most:,} that are possible; choose a target with fewer values.</source>
        <translation>Hay {count:,} clases en {what}, más de las {most:,} posibles; elige un objetivo con menos valores.</translation>
    </message>
    <message>
        <source>{what} has {count:,} different values in {rows:,} rows: too few of each to learn from.</source>
        <translation>Hay {count:,} valores distintos en {what} con {rows:,} filas: muy pocos de cada uno para aprender.</translation>
    </message>
    <message>
        <source>{count} classes have fewer than {least} samples: {shown}. They can&apos;t be in training, validation and test alike.</source>
        <translation>{count} clases tienen menos de {least} muestras: {shown}. No pueden estar a la vez en entrenamiento, validación y prueba.</translation>
    </message>
    <message>
        <source>{count} class has fewer than {least} samples: {shown}. They can&apos;t be in training, validation and test alike.</source>
        <translation>{count} clase tiene menos de {least} muestras: {shown}. No pueden estar a la vez en entrenamiento, validación y prueba.</translation>
    </message>
    <message>
        <source>Every row has the same answer in {name}: {value:g}. Choose a target that varies.</source>
        <translation>Todas las filas tienen la misma respuesta en {name}: {value:g}. Elige un objetivo que varíe.</translation>
    </message>
    <message>
        <source>{name} is different in every row and names the rows, so nothing can predict it.</source>
        <translation>{name} es distinto en cada fila y nombra las filas, así que nada puede predecirlo.</translation>
    </message>
    <message>
        <source>With only {kept} rows the scores depend much on chance; more rows would make them trustworthy.</source>
        <translation>Con solo {kept} filas las puntuaciones dependen mucho del azar; con más filas serían fiables.</translation>
    </message>
    <message>
        <source>{path} lacks the columns {lacking} that the training data have. Add them, or check its header line and delimiter.</source>
        <translation>A {path} le faltan las columnas {lacking} que tienen los datos de entrenamiento. Añádelas, o revisa su línea de encabezado y su delimitador.</translation>
    </message>
    <message>
        <source>{path} lacks the column {lacking} that the training data have. Add them, or check its header line and delimiter.</source>
        <translation>A {path} le falta la columna {lacking} que tienen los datos de entrenamiento. Añádela, o revisa su línea de encabezado y su delimitador.</translation>
    </message>
    <message>
        <source>{path} has labels that the training data never have: {named}; those have {known}. Spell them alike in both, or remove those rows from the test set.</source>
        <translation>{path} tiene etiquetas que los datos de entrenamiento nunca tienen: {named}; estos tienen {known}. Escríbelas igual en ambos o quita esas filas de los datos de prueba.</translation>
    </message>
    <message>
        <source>{path} seems to lack the header line: its first line reads {found}, ..., not {names}, .... Add the header line to it.</source>
        <translation>A {path} parece faltarle la línea de encabezado: su primera línea dice {found}, ..., no {names}, .... Añádele la línea de encabezado.</translation>
    </message>
    <message>
        <source>Pictures to train on and to test on must be two folders on one disk, or one archive that holds both; {path} and {other} are not. Put them into one folder, named train and test, and give that.</source>
        <translation>Las imágenes para entrenar y para probar deben ser dos carpetas en un mismo disco, o un archivo comprimido con ambas; {path} y {other} no lo son. Ponlas en una carpeta, llamadas train y test, e indica esa.</translation>
    </message>
    <message>
        <source>{path} has another decimal mark ({decimal}) than {other} ({marks}). Save both alike, or say --decimal.</source>
        <translation>{path} tiene otro signo decimal ({decimal}) que {other} ({marks}). Guarda ambos igual o indica --decimal.</translation>
    </message>
    <message>
        <source>The pictures in {path} have no labels. Put each class in a folder of its own.</source>
        <translation>Las imágenes de {path} no tienen etiquetas. Pon cada clase en su propia carpeta.</translation>
    </message>
    <message>
        <source>{path} has columns that the training data lack; they are not used: {names}.</source>
        <translation>{path} tiene columnas que faltan en los datos de entrenamiento; no se usan: {names}.</translation>
    </message>
    <message>
        <source>{path} has a test part of its own. Leave --test-data out, or give the training part alone.</source>
        <translation>{path} tiene su propia parte de prueba. Quita --test-data o indica solo la parte de entrenamiento.</translation>
    </message>
    <message>
        <source>{count:,} blank line is no text and was left out.</source>
        <translation>{count:,} línea en blanco no es un texto y se omitió.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>{count:,} files of {all:,}: {reason}</source>
        <translation>{count:,} archivos de {all:,}: {reason}</translation>
    </message>
    <message>
        <source>{replaced} bytes are no {encoding} text, the first in {file}; they show as �. If there are many, choose another encoding.</source>
        <translation>{replaced} bytes no son texto {encoding}, los primeros en {file}; se ven como �. Si son muchos, elige otra codificación.</translation>
    </message>
    <message>
        <source>{place} can&apos;t be read as {given}. Choose another encoding.</source>
        <translation>{place} no se puede leer como {given}. Elige otra codificación.</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>{count:,} rows have no text. They stay, and the network is told that nothing stands there.</source>
        <translation>{count:,} filas no tienen texto. Se quedan, y a la red se le dice que allí no hay nada.</translation>
    </message>
    <message>
        <source>{count:,} row has no text. It stays, and the network is told that nothing stands there.</source>
        <translation>{count:,} fila no tiene texto. Se queda, y a la red se le dice que allí no hay nada.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the texts hold marks of web pages, such as {sample}. They are read like words; take them out beforehand if they say nothing.</source>
        <translation>El {share:.0f} % de los textos contiene marcas de páginas web, como {sample}. Se leen como palabras; quítalas antes si no dicen nada.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the texts of class {name} hold the word “{name}” itself, which gives the answer away. Take it out if new texts will not hold it.</source>
        <translation>El {share:.0f} % de los textos de la clase {name} contiene la propia palabra «{name}», que delata la respuesta. Quítala si los textos nuevos no la contendrán.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the training texts are longer than {length:,} tokens and are cut there; the longest has {longest:,}. Set length to read more of them.</source>
        <translation>El {share:.0f} % de los textos de entrenamiento es más largo que {length:,} tokens y se corta ahí; el más largo tiene {longest:,}. Sube length para leer más.</translation>
    </message>
    <message>
        <source>No column of {path} holds the texts. Name one with --text COLUMN.</source>
        <translation>Ninguna columna de {path} contiene los textos. Indica una con --text COLUMN.</translation>
    </message>
    <message>
        <source>nearly all texts are no longer</source>
        <translation>casi todos los textos no son más largos</translation>
    </message>
    <message>
        <source>longer texts make a training slow</source>
        <translation>los textos más largos hacen lento un entrenamiento</translation>
    </message>
    <message>
        <source>it has the fewest different values</source>
        <translation>tiene menos valores distintos que las demás</translation>
    </message>
    <message>
        <source>{shown} holds no text that can be read. {file}: {reason}.</source>
        <translation>{shown} no contiene ningún texto que se pueda leer. {file}: {reason}.</translation>
    </message>
    <message>
        <source>{count:,} files are no texts to learn from and were left alone: {shown}.</source>
        <translation>{count:,} archivos no son textos de los que aprender y no se tocaron: {shown}.</translation>
    </message>
    <message>
        <source>{count:,} file is no text to learn from and was left alone: {shown}.</source>
        <translation>{count:,} archivo no es un texto del que aprender y no se tocó: {shown}.</translation>
    </message>
    <message>
        <source>one folder per class, a text per file</source>
        <translation>una carpeta por clase, un texto por archivo</translation>
    </message>
    <message>
        <source>a text per file, without classes</source>
        <translation>un texto por archivo, sin clases</translation>
    </message>
    <message>
        <source>one file per class, a text per line</source>
        <translation>un archivo por clase, un texto por línea</translation>
    </message>
    <message>
        <source>a text per line, without classes</source>
        <translation>un texto por línea, sin clases</translation>
    </message>
    <message>
        <source>{shown} holds no texts. Give a folder or an archive of .txt files.</source>
        <translation>{shown} no contiene textos. Da una carpeta o un archivo comprimido con archivos .txt.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor an archive of texts.</source>
        <translation>{path} no es ni una carpeta ni un archivo comprimido con textos.</translation>
    </message>
    <message>
        <source>Reading texts</source>
        <translation>Leyendo textos</translation>
    </message>
    <message>
        <source>the names of folders</source>
        <translation>los nombres de las carpetas</translation>
    </message>
    <message>
        <source>the names of files</source>
        <translation>los nombres de los archivos</translation>
    </message>
    <message>
        <source>The texts in {path} are larger than {size}, more than this computer&apos;s memory holds. Give a part of them.</source>
        <translation>Los textos de {path} ocupan más que {size}, más de lo que cabe en la memoria de este ordenador. Da una parte.</translation>
    </message>
    <message>
        <source>The folder {name} holds no readable text and is not a class.</source>
        <translation>La carpeta {name} no contiene ningún texto legible y no es una clase.</translation>
    </message>
    <message>
        <source>{count:,} texts are in no part and used for training.</source>
        <translation>{count:,} textos no están en ninguna parte y se usan para entrenar.</translation>
    </message>
    <message>
        <source>{count:,} text is in no part and used for training.</source>
        <translation>{count:,} texto no está en ninguna parte y se usa para entrenar.</translation>
    </message>
    <message>
        <source>{card} is there, but TensorFlow does not see it: the driver may be too old for its CUDA libraries. Update the driver.</source>
        <translation>{card} está, pero TensorFlow no la ve: el controlador puede ser demasiado antiguo para sus bibliotecas CUDA. Actualiza el controlador.</translation>
    </message>
    <message>
        <source>{card} is used.</source>
        <translation>Se usa {card}.</translation>
    </message>
    <message>
        <source>{card} is there, but TensorFlow has had no GPU version for Windows itself since 2.11. It can use one inside WSL2.</source>
        <translation>{card} está, pero TensorFlow no tiene versión con GPU para Windows desde la 2.11. Puede usar una dentro de WSL2.</translation>
    </message>
    <message>
        <source>No GPU is used: TensorFlow has had no GPU version for Windows itself since 2.11. It can use one inside WSL2.</source>
        <translation>No se usa ninguna GPU: TensorFlow no tiene versión con GPU para Windows desde la 2.11. Puede usar una dentro de WSL2.</translation>
    </message>
    <message>
        <source>No GPU is used: TensorFlow has no official GPU support on macOS.</source>
        <translation>No se usa ninguna GPU: TensorFlow no admite oficialmente GPU en macOS.</translation>
    </message>
    <message>
        <source>No GPU is used: TensorFlow&apos;s GPU version is made for x86-64 processors, this is {machine}.</source>
        <translation>No se usa ninguna GPU: la versión con GPU de TensorFlow es para procesadores x86-64; este es {machine}.</translation>
    </message>
    <message>
        <source>No GPU is used: there is no NVIDIA card with a working driver, the only kind TensorFlow supports here.</source>
        <translation>No se usa ninguna GPU: no hay tarjeta NVIDIA con un controlador que funcione, lo único que TensorFlow admite aquí.</translation>
    </message>
    <message>
        <source>{card} is there, but this installation has the CPU version of TensorFlow. To use the card, install tensorflow[and-cuda] in an environment of its own.</source>
        <translation>{card} está, pero esta instalación tiene la versión para CPU de TensorFlow. Para usar la tarjeta, instala tensorflow[and-cuda] en un entorno propio.</translation>
    </message>
    <message>
        <source>{card} is there, but the environment variable CUDA_VISIBLE_DEVICES hides it. Take the variable away to use the card.</source>
        <translation>{card} está, pero la variable de entorno CUDA_VISIBLE_DEVICES la oculta. Quita la variable para usar la tarjeta.</translation>
    </message>
    <message>
        <source>{card} is there, but its driver {driver} is too old for TensorFlow&apos;s CUDA libraries. Install driver {needed} or later.</source>
        <translation>{card} está, pero su controlador {driver} es demasiado antiguo para las bibliotecas CUDA de TensorFlow. Instala el controlador {needed} o posterior.</translation>
    </message>
    <message>
        <source>An NVIDIA card is there, but its driver does not run. Install NVIDIA&apos;s driver {needed} or later, or the driver that your system offers.</source>
        <translation>Hay una tarjeta NVIDIA, pero su controlador no funciona. Instala el controlador de NVIDIA {needed} o posterior, o el que ofrece tu sistema.</translation>
    </message>
    <message>
        <source>No GPU is used: the card here is AMD&apos;s, and TensorFlow supports NVIDIA cards only.</source>
        <translation>No se usa ninguna GPU: la tarjeta de aquí es de AMD, y TensorFlow solo admite tarjetas NVIDIA.</translation>
    </message>
    <message>
        <source>{parameters:,} parameters, about {memory:.1f} GB of memory, about {duration} on this machine.</source>
        <translation>{parameters:,} parámetros, unos {memory:.1f} GB de memoria, cerca de {duration} en este equipo.</translation>
    </message>
    <message>
        <source>{hours:.1f} hours</source>
        <translation>{hours:.1f} horas</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} segundos</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <source>{folder} holds no predictions of its test part yet. Evaluate the run first.</source>
        <translation>{folder} aún no tiene predicciones de su parte de prueba. Evalúa antes la ejecución.</translation>
    </message>
    <message>
        <source>{path} is damaged; delete it, and evaluate the run again.</source>
        <translation>{path} está dañado; bórralo y evalúa de nuevo la ejecución.</translation>
    </message>
    <message>
        <source>No sample to score: no row of {path} has an answer that the model knows in {name}. Check the labels&apos; spelling.</source>
        <translation>No hay muestras que evaluar: ninguna fila de {path} tiene en {name} una respuesta que el modelo conozca. Revisa cómo están escritas las etiquetas.</translation>
    </message>
    <message>
        <source>{path} has no column {name}, so there are no answers to score against. Add it, or use `predict` for rows without answers.</source>
        <translation>{path} no tiene la columna {name}, así que no hay respuestas con las que evaluar. Añádela, o usa `predict` para filas sin respuestas.</translation>
    </message>
    <message>
        <source>{predictions_file} is damaged; delete it, and evaluate the run again.</source>
        <translation>{predictions_file} está dañado; bórralo y evalúa de nuevo la ejecución.</translation>
    </message>
    <message>
        <source>{metrics_file} is damaged; evaluate the run again, or copy its folder again.</source>
        <translation>{metrics_file} está dañado; evalúa de nuevo la ejecución o vuelve a copiar su carpeta.</translation>
    </message>
    <message>
        <source>{file} is damaged; copy the run&apos;s folder again.</source>
        <translation>{file} está dañado; vuelve a copiar la carpeta de la ejecución.</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>Prediciendo</translation>
    </message>
    <message>
        <source>{path} is not an experiment file: it has no data and template.</source>
        <translation>{path} no es un archivo de experimento: no tiene datos ni plantilla.</translation>
    </message>
    <message>
        <source>{path} is not an experiment file: it does not say its format.</source>
        <translation>{path} no es un archivo de experimento: no dice su formato.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Gradient Desk (format {format}; this one knows {known}). Update Gradient Desk to use it.</source>
        <translation>{path} se escribió con un Gradient Desk más nuevo (formato {format}; este conoce {known}). Actualiza Gradient Desk para usarlo.</translation>
    </message>
    <message>
        <source>{path} is damaged: its {part} can&apos;t be what it says. Correct it, or copy the file again.</source>
        <translation>{path} está dañado: el valor de {part} no es posible. Corrígelo o vuelve a copiar el archivo.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {problem} Correct it there.</source>
        <translation>No se puede usar {path}: {problem} Corrígelo ahí.</translation>
    </message>
    <message>
        <source>The experiment&apos;s {misfit} in its part for {name} has the wrong form.</source>
        <translation>En el experimento, {misfit} de la parte para {name} tiene una forma incorrecta.</translation>
    </message>
    <message>
        <source>{path} is not an experiment file: it holds no valid JSON.</source>
        <translation>{path} no es un archivo de experimento: no contiene JSON válido.</translation>
    </message>
    <message>
        <source>{path} is damaged. {reason}</source>
        <translation>{path} está dañado. {reason}</translation>
    </message>
    <message>
        <source>{path} is not an experiment file: a part of it has the wrong form.</source>
        <translation>{path} no es un archivo de experimento: una parte tiene una forma incorrecta.</translation>
    </message>
    <message>
        <source>The experiment lacks {missing} in its part for {name}.</source>
        <translation>Al experimento le falta {missing} en su parte para {name}.</translation>
    </message>
    <message>
        <source>{name} must end in {suffix}, or other programs won&apos;t open it.</source>
        <translation>{name} debe acabar en {suffix}, o los demás programas no lo abrirán.</translation>
    </message>
    <message>
        <source>{parent} is no folder, so {name} can&apos;t be written there. Make it first.</source>
        <translation>{parent} no es una carpeta, así que {name} no se puede escribir ahí. Créala antes.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. Connect the drive again, or choose another folder.</source>
        <translation>No se puede escribir {path}: {reason}. Conecta de nuevo la unidad o elige otra carpeta.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. Choose a shorter name.</source>
        <translation>No se puede escribir {path}: {reason}. Elige un nombre más corto.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. Choose another folder.</source>
        <translation>No se puede escribir {path}: {reason}. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. Free some space or choose another folder.</source>
        <translation>No se puede escribir {path}: {reason}. Libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>{count:,} row has no prediction: fewer than {window:,} steps come before it, or too few are known.</source>
        <translation>{count:,} fila no tiene predicción: la preceden menos de {window:,} pasos, o se conocen muy pocos.</translation>
    </message>
    <message>
        <source>{count:,} rows have no prediction: fewer than {window:,} steps come before them, or too few are known.</source>
        <translation>{count:,} filas no tienen predicción: las preceden menos de {window:,} pasos, o se conocen muy pocos.</translation>
    </message>
    <message>
        <source>{folder} is a run of template {template}, which generates nothing. Templates that generate: {generating}.</source>
        <translation>{folder} es una ejecución de la plantilla {template}, que no genera nada. Plantillas que generan: {generating}.</translation>
    </message>
    <message>
        <source>{output} is a file. Give a folder, into which the pictures are written.</source>
        <translation>{output} es un archivo. Indica una carpeta donde se escriban las imágenes.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujando</translation>
    </message>
    <message>
        <source>A code of this run has {size} finite numbers. Give that many for each picture.</source>
        <translation>Un código de esta ejecución tiene {size} números finitos. Da esa cantidad para cada imagen.</translation>
    </message>
    <message>
        <source>This run&apos;s template has no encoder, so it can&apos;t tell the code of a picture.</source>
        <translation>La plantilla de esta ejecución no tiene codificador, así que no puede decir el código de una imagen.</translation>
    </message>
    <message>
        <source>{path} is damaged; delete it, and the samples are taken from the data again.</source>
        <translation>{path} está dañado; bórralo y las muestras se tomarán de nuevo de los datos.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read: {reason}. Choose another folder for runs.</source>
        <translation>No se puede leer {folder}: {reason}. Elige otra carpeta para las ejecuciones.</translation>
    </message>
    <message>
        <source>{path} has column names but no rows. Add rows to it.</source>
        <translation>{path} tiene nombres de columnas pero ninguna fila. Añádele filas.</translation>
    </message>
    <message>
        <source>No column of {path} can be the answer to learn. Name one with --target.</source>
        <translation>Ninguna columna de {path} puede ser la respuesta que aprender. Indica una con --target.</translation>
    </message>
    <message>
        <source>No column of {path} is left to learn from. Give one the role input with --role COLUMN=input.</source>
        <translation>No queda ninguna columna de {path} de la que aprender. Da a una el papel de entrada con --role COLUMN=input.</translation>
    </message>
    <message>
        <source>Every row has the same answer in {name}, so there is nothing to learn. Choose another --target.</source>
        <translation>Todas las filas tienen la misma respuesta en {name}, así que no hay nada que aprender. Elige otro --target.</translation>
    </message>
    <message>
        <source>{name} has {count:,} different values, too many for classes (at most {most:,}). Choose another --target, or --task regression if it holds numbers.</source>
        <translation>{name} tiene {count:,} valores distintos, demasiados para clases (como mucho {most:,}). Elige otro --target, o --task regression si contiene números.</translation>
    </message>
    <message>
        <source>The pictures in {path} have no labels. Put each class in a folder of its own, or give a list of files and labels. Or learn to draw such pictures, with --task image-generation.</source>
        <translation>Las imágenes de {path} no tienen etiquetas. Pon cada clase en su propia carpeta o indica una lista de archivos y etiquetas. O aprende a dibujar esas imágenes, con --task image-generation.</translation>
    </message>
    <message>
        <source>All pictures in {path} are of one class. Add a folder with pictures of another class, or learn to draw such pictures, with --task image-generation.</source>
        <translation>Todas las imágenes de {path} son de una clase. Añade una carpeta con imágenes de otra clase, o aprende a dibujar esas imágenes, con --task image-generation.</translation>
    </message>
    <message>
        <source>{name} holds no numbers, so regression can&apos;t learn it. Choose another --target, or --task classification.</source>
        <translation>{name} no contiene números, así que la regresión no puede aprenderlo. Elige otro --target, o --task classification.</translation>
    </message>
    <message>
        <source>{output} is a folder. Give the name of a CSV file to write.</source>
        <translation>{output} es una carpeta. Indica el nombre de un archivo CSV que escribir.</translation>
    </message>
    <message>
        <source>{folder} has no model yet: no epoch was finished. Train or resume it first.</source>
        <translation>{folder} aún no tiene modelo: no se acabó ninguna época. Entrénala o reanúdala antes.</translation>
    </message>
    <message>
        <source>{model_file} is damaged and can&apos;t be opened. Copy the whole run folder again.</source>
        <translation>{model_file} está dañado y no se puede abrir. Vuelve a copiar toda la carpeta de la ejecución.</translation>
    </message>
    <message>
        <source>More than {most_at_once} pictures need a folder to be written to.</source>
        <translation>Más de {most_at_once} imágenes necesitan una carpeta donde escribirse.</translation>
    </message>
    <message>
        <source>`{name}` must be a whole number, {least} or more.</source>
        <translation>`{name}` debe ser un número entero, {least} o más.</translation>
    </message>
    <message>
        <source>The model of this run was trained on other data: give it a row of a table.</source>
        <translation>El modelo de esta ejecución se entrenó con otros datos: dale una fila de una tabla.</translation>
    </message>
    <message>
        <source>The model of this run was trained on other data: give it a picture.</source>
        <translation>El modelo de esta ejecución se entrenó con otros datos: dale una imagen.</translation>
    </message>
    <message>
        <source>The pixels don&apos;t fit their size (height, width, channels).</source>
        <translation>Los píxeles no encajan con su tamaño (altura, anchura, canales).</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be removed: {reason}. Close the programs that use its files, then delete it again.</source>
        <translation>No se puede borrar {folder}: {reason}. Cierra los programas que usan sus archivos y bórrala de nuevo.</translation>
    </message>
    <message>
        <source>{out} already holds too many runs named {stem}. Choose another folder with --out.</source>
        <translation>{out} ya contiene demasiadas ejecuciones llamadas {stem}. Elige otra carpeta con --out.</translation>
    </message>
    <message>
        <source>{folder} is a file, not a run. Give the folder of a run; `runs` lists them.</source>
        <translation>{folder} es un archivo, no una ejecución. Indica la carpeta de una ejecución; `runs` las muestra.</translation>
    </message>
    <message>
        <source>{folder} is not there. Give the folder of a run; `runs` lists them.</source>
        <translation>{folder} no está. Indica la carpeta de una ejecución; `runs` las muestra.</translation>
    </message>
    <message>
        <source>{folder} is not a run: it has no experiment.json. Give the folder of a run.</source>
        <translation>{folder} no es una ejecución: no tiene experiment.json. Indica la carpeta de una ejecución.</translation>
    </message>
    <message>
        <source>{folder} is being trained by another process (number {number}). Stop that training first, or wait until it ends.</source>
        <translation>Otro proceso (número {number}) está entrenando {folder}. Para antes ese entrenamiento o espera a que acabe.</translation>
    </message>
    <message>
        <source>{path} is damaged; copy the whole run folder again.</source>
        <translation>{path} está dañado; vuelve a copiar toda la carpeta de la ejecución.</translation>
    </message>
    <message>
        <source>The model in {folder} and its preprocessing.json are not of one training. Copy the whole run folder again.</source>
        <translation>El modelo de {folder} y su preprocessing.json no son del mismo entrenamiento. Vuelve a copiar toda la carpeta de la ejecución.</translation>
    </message>
    <message>
        <source>The experiment whose learning rate is wanted has the wrong form.</source>
        <translation>El experimento cuya tasa de aprendizaje se busca tiene una forma incorrecta.</translation>
    </message>
    <message>
        <source>The model looks back over {window:,} steps, and too few of them are known. Give {window:,} rows or more.</source>
        <translation>El modelo mira {window:,} pasos atrás, y se conocen muy pocos de ellos. Da {window:,} filas o más.</translation>
    </message>
    <message>
        <source>The model of this run was trained on a series: give it the latest rows.</source>
        <translation>El modelo de esta ejecución se entrenó con una serie: dale las últimas filas.</translation>
    </message>
    <message>
        <source>{path} holds other data than this run was trained with. Choose the file as it was then, or start a new training.</source>
        <translation>{path} contiene otros datos que aquellos con los que se entrenó esta ejecución. Elige el archivo tal como era entonces o empieza un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>{folder} is being trained by another process. Stop that training first, or wait until it ends.</source>
        <translation>Otro proceso está entrenando {folder}. Para antes ese entrenamiento o espera a que acabe.</translation>
    </message>
    <message>
        <source>{path} is missing or damaged; copy the whole run folder again.</source>
        <translation>{path} falta o está dañado; vuelve a copiar toda la carpeta de la ejecución.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>The rows follow each other every {step} ({name}). As a table each is learned for itself; as a series, numbers can be forecast from what came before.</source>
        <translation>Las filas se suceden cada {step} ({name}). Como tabla, cada una se aprende por sí sola; como serie, se pueden pronosticar números a partir de lo anterior.</translation>
    </message>
    <message>
        <source>a date and numbers, every {step}</source>
        <translation>una fecha y números, cada {step}</translation>
    </message>
    <message>
        <source>your choices are for series</source>
        <translation>tus opciones son para series</translation>
    </message>
    <message>
        <source>Template {template} has no setting {name}.</source>
        <translation>La plantilla {template} no tiene el ajuste {name}.</translation>
    </message>
    <message>
        <source>No template has a setting {name}.</source>
        <translation>Ninguna plantilla tiene el ajuste {name}.</translation>
    </message>
    <message>
        <source>{fact} Did you mean {near}? Known are {names}.</source>
        <translation>{fact} ¿Querías decir {near}? Se conocen {names}.</translation>
    </message>
    <message>
        <source>{fact} Known are {names}.</source>
        <translation>{fact} Se conocen {names}.</translation>
    </message>
    <message>
        <source>There is no template {name}. Templates are {templates}.</source>
        <translation>No hay plantilla {name}. Las plantillas son {templates}.</translation>
    </message>
    <message>
        <source>{monitor} is not measured in {task}. Set monitor to val_loss, or leave it out.</source>
        <translation>{monitor} no se mide en {task}. Pon monitor en val_loss o quítalo.</translation>
    </message>
    <message>
        <source>--set {name}={text} can&apos;t be used: {problems}</source>
        <translation>No se puede usar --set {name}={text}: {problems}</translation>
    </message>
    <message>
        <source>You left out {count:,} sample; they take no part in training or testing.</source>
        <translation>Excluiste {count:,} muestra; no participa en el entrenamiento ni en la prueba.</translation>
    </message>
    <message>
        <source>You left out {count:,} samples; they take no part in training or testing.</source>
        <translation>Excluiste {count:,} muestras; no participan en el entrenamiento ni en la prueba.</translation>
    </message>
    <message>
        <source>the pictures have {count} class names</source>
        <translation>las imágenes tienen {count} nombres de clase</translation>
    </message>
    <message>
        <source>Parting rows</source>
        <translation>Dividiendo las filas</translation>
    </message>
    <message>
        <source>the pictures have no class names</source>
        <translation>las imágenes no tienen nombres de clase</translation>
    </message>
    <message>
        <source>it is what template {template} learns</source>
        <translation>es lo que aprende la plantilla {template}</translation>
    </message>
    <message>
        <source>--size and --channels are for pictures, but these data are a table. Leave them out.</source>
        <translation>--size y --channels son para imágenes, pero estos datos son una tabla. Quita esas opciones.</translation>
    </message>
    <message>
        <source>--window and --horizon are for series, but these data are pictures. Leave them out.</source>
        <translation>--window y --horizon son para series, pero estos datos son imágenes. Quítalos.</translation>
    </message>
    <message>
        <source>{option} names a column of a table, but these data are pictures. Leave it out.</source>
        <translation>{option} nombra una columna de una tabla, pero estos datos son imágenes. Quita esa opción.</translation>
    </message>
    <message>
        <source>Template {template} does not learn {task} from {kind}. Templates that do: {fitting}.</source>
        <translation>La plantilla {template} no aprende {task} de {kind}. Plantillas que sí: {fitting}.</translation>
    </message>
    <message>
        <source>No template learns {task} from {kind} yet.</source>
        <translation>Ninguna plantilla aprende aún {task} de {kind}.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>{folder} is finished, so there is nothing to go on with. Add epochs with --epochs N to train it further.</source>
        <translation>{folder} está terminada, así que no hay nada con lo que seguir. Añade épocas con --epochs N para entrenarla más.</translation>
    </message>
    <message>
        <source>{path} has changed since this run began, so going on would mix training and test samples. Restore the data, or start a new training.</source>
        <translation>{path} ha cambiado desde que empezó esta ejecución, así que seguir mezclaría muestras de entrenamiento y de prueba. Restaura los datos o empieza un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>No training sample is left. Give the training part more rows, or use other data.</source>
        <translation>No queda ninguna muestra de entrenamiento. Da más filas a la parte de entrenamiento o usa otros datos.</translation>
    </message>
    <message>
        <source>The run needs about {needed:,.0f} MB in {folder}, and only {free:,.1f} MB are free. Free some space, or choose another folder with --out.</source>
        <translation>La ejecución necesita unos {needed:,.0f} MB en {folder} y solo hay {free:,.1f} MB libres. Libera espacio o elige otra carpeta con --out.</translation>
    </message>
    <message>
        <source>The weights of epoch {best} are kept.</source>
        <translation>Se conservan los pesos de la época {best}.</translation>
    </message>
    <message>
        <source>Stopped after epoch {epoch}: {monitor} had not improved for {waited} epochs. The weights of epoch {best} are kept.</source>
        <translation>Parado tras la época {epoch}: {monitor} no había mejorado en {waited} épocas. Se conservan los pesos de la época {best}.</translation>
    </message>
    <message>
        <source>{monitor} reached {best:.4g}.</source>
        <translation>{monitor} llegó a {best:.4g}.</translation>
    </message>
    <message>
        <source>The training goes on, but shows no samples: {reason}</source>
        <translation>El entrenamiento sigue, pero sin muestras que ver: {reason}</translation>
    </message>
    <message>
        <source>The training goes on, but it isn&apos;t saved: {reason}</source>
        <translation>El entrenamiento sigue, pero no se guarda: {reason}</translation>
    </message>
</context>
<context>
    <name>CountingCard</name>
    <message>
        <source>Against counting</source>
        <translation>Frente a contar</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Nats a token</source>
        <translation>Nats por token</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Against counting, table</source>
        <translation>Frente a contar, tabla</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Este modelo</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>Contar tokens</translation>
    </message>
    <message>
        <source>Counting pairs</source>
        <translation>Contar pares</translation>
    </message>
    <message>
        <source>{name} foretells better and needs no network.</source>
        <translation>{name} predice mejor y no necesita red.</translation>
    </message>
    <message>
        <source>Counting foretells less well: the model has learned more than what follows what.</source>
        <translation>Contar predice peor: el modelo ha aprendido más que qué sigue a qué.</translation>
    </message>
</context>
<context>
    <name>CourseView</name>
    <message>
        <source>The series over time</source>
        <translation>La serie en el tiempo</translation>
    </message>
    <message>
        <source>Series to show</source>
        <translation>Serie que mostrar</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
</context>
<context>
    <name>CrossingPanel</name>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>Capa {number}</translation>
    </message>
    <message>
        <source>Head {number}</source>
        <translation>Cabeza {number}</translation>
    </message>
</context>
<context>
    <name>CurvesCard</name>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Curves, or what the network shows</source>
        <translation>Curvas o lo que muestra la red</translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation>Curvas de entrenamiento</translation>
    </message>
    <message>
        <source>Curves by</source>
        <translation>Curvas por</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>Por época</translation>
    </message>
    <message>
        <source>By batch</source>
        <translation>Por lote</translation>
    </message>
    <message>
        <source>counting tokens</source>
        <translation>contar tokens</translation>
    </message>
    <message>
        <source>every token alike</source>
        <translation>todos los tokens por igual</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>what the code carries</source>
        <translation>lo que lleva el código</translation>
    </message>
    <message>
        <source>nats a token</source>
        <translation>nats por token</translation>
    </message>
</context>
<context>
    <name>CutText</name>
    <message>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Replace the data</source>
        <translation>Sustituir los datos</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>Sustituir {name}</translation>
    </message>
    <message>
        <source>Keep these data</source>
        <translation>Conservar estos datos</translation>
    </message>
    <message>
        <source>Bring your own, or start with a sample.</source>
        <translation>Trae los tuyos o empieza con un ejemplo.</translation>
    </message>
    <message>
        <source>Every guess can be changed; the rows beside follow at once.</source>
        <translation>Puedes cambiar cada suposición; las filas de al lado siguen al momento.</translation>
    </message>
    <message>
        <source>{rows} pairs of a source and its answer. {read}</source>
        <translation>{rows} pares de una fuente y su respuesta. {read}</translation>
    </message>
    <message>
        <source>{rows} sequences, each in a file of its own.</source>
        <translation>{rows} secuencias, cada una en un archivo propio.</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns. {read}</source>
        <translation>{rows} filas, {columns} columnas. {read}</translation>
    </message>
    <message>
        <source>{rows} passages, {signs} characters. {read}</source>
        <translation>{rows} pasajes, {signs} caracteres. {read}</translation>
    </message>
    <message>
        <source>{rows} texts. {read}</source>
        <translation>{rows} textos. {read}</translation>
    </message>
    <message>
        <source>{rows} texts in {classes} classes. {read}</source>
        <translation>{rows} textos en {classes} clases. {read}</translation>
    </message>
    <message>
        <source>The data were moved or deleted. Show where they lie now; what you decided stays.</source>
        <translation>Los datos se movieron o se borraron. Indica dónde están ahora; lo que decidiste se conserva.</translation>
    </message>
    <message>
        <source>Change how it is read</source>
        <translation>Cambiar cómo se lee</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Locate the data…</source>
        <translation>Localizar los datos…</translation>
    </message>
    <message>
        <source>Learn to draw them</source>
        <translation>Aprender a dibujarlas</translation>
    </message>
    <message>
        <source>Learn from the texts alone</source>
        <translation>Aprender solo de los textos</translation>
    </message>
    <message>
        <source>Treat as texts</source>
        <translation>Tratar como textos</translation>
    </message>
    <message>
        <source>Undo {words}</source>
        <translation>Deshacer: {words}</translation>
    </message>
    <message>
        <source>Working out what that changes …</source>
        <translation>Calculando qué cambia con eso …</translation>
    </message>
    <message>
        <source>Show findings</source>
        <translation>Mostrar hallazgos</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostrar archivos</translation>
    </message>
    <message>
        <source>Learn to draw</source>
        <translation>Aprender a dibujar</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Select all of {name}</source>
        <translation>Seleccionar todo en {name}</translation>
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
        <translation>Número</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Dos puntos</translation>
    </message>
    <message>
        <source>comma separated</source>
        <translation>separado por comas</translation>
    </message>
    <message>
        <source>semicolon separated</source>
        <translation>separado por punto y coma</translation>
    </message>
    <message>
        <source>tab separated</source>
        <translation>separado por tabuladores</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>separado por barras</translation>
    </message>
    <message>
        <source>separated by blanks</source>
        <translation>separado por espacios</translation>
    </message>
    <message>
        <source>separated by {mark}</source>
        <translation>separado por {mark}</translation>
    </message>
    <message>
        <source>Read from sheet {sheet}.</source>
        <translation>Leído de la hoja {sheet}.</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>Leído como {encoding}.</translation>
    </message>
    <message>
        <source>Read as {separated}, {encoding}, with a header line.</source>
        <translation>Leído como {separated}, {encoding}, con línea de encabezado.</translation>
    </message>
    <message>
        <source>Read as {separated}, {encoding}, without a header line.</source>
        <translation>Leído como {separated}, {encoding}, sin línea de encabezado.</translation>
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
        <translation>Borrar {size}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete the run {name}? It takes {size}.</source>
        <translation>¿Borrar la ejecución {name}? Ocupa {size}.</translation>
    </message>
    <message>
        <source>Delete {count} runs? They take {size}.</source>
        <translation>¿Borrar {count} ejecuciones? Ocupan {size}.</translation>
    </message>
    <message>
        <source>Settings, curves, scores and model go for good. The data it learned from stay.</source>
        <translation>Ajustes, curvas, puntuaciones y modelo se borran para siempre. Los datos de los que aprendió se quedan.</translation>
    </message>
    <message>
        <source>Files that no training wrote lie there and go too: {files}.</source>
        <translation>Allí hay archivos que no escribió ningún entrenamiento y también se borran: {files}.</translation>
    </message>
</context>
<context>
    <name>DenoisingPanel</name>
    <message>
        <source>What is shown of a step</source>
        <translation>Qué se muestra de un paso</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Lo que ve</translation>
    </message>
    <message>
        <source>What it takes it for</source>
        <translation>Lo que cree que es</translation>
    </message>
    <message>
        <source>Step from noise to picture</source>
        <translation>Paso del ruido a la imagen</translation>
    </message>
    <message>
        <source>Pictures at this step</source>
        <translation>Imágenes en este paso</translation>
    </message>
    <message>
        <source>Way of the chosen picture</source>
        <translation>Camino de la imagen elegida</translation>
    </message>
    <message>
        <source>Other noise</source>
        <translation>Otro ruido</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
        <source>The whole way of picture {number}, {name}</source>
        <translation>Todo el camino de la imagen {number}, {name}</translation>
    </message>
    <message>
        <source>The whole way of picture {number}</source>
        <translation>Todo el camino de la imagen {number}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open data</source>
        <translation>Abrir datos</translation>
    </message>
    <message>
        <source>Recover edits</source>
        <translation>Recuperar cambios</translation>
    </message>
    <message>
        <source>Locate the data</source>
        <translation>Localizar los datos</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nuevo experimento</translation>
    </message>
    <message>
        <source>Load data first.</source>
        <translation>Carga antes los datos.</translation>
    </message>
    <message>
        <source>There is no complete experiment to save.</source>
        <translation>No hay un experimento completo que guardar.</translation>
    </message>
    <message>
        <source>The experiment was not saved.</source>
        <translation>El experimento no se guardó.</translation>
    </message>
    <message>
        <source>The run can&apos;t be opened.</source>
        <translation>No se puede abrir la ejecución.</translation>
    </message>
    <message>
        <source>The run&apos;s experiment can&apos;t be read.</source>
        <translation>No se puede leer el experimento de la ejecución.</translation>
    </message>
    <message>
        <source>Set up a run again</source>
        <translation>Preparar de nuevo una ejecución</translation>
    </message>
    <message>
        <source>The training can&apos;t start.</source>
        <translation>El entrenamiento no puede empezar.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Espera a que acabe o páralo allí.</translation>
    </message>
    <message>
        <source>Another window is training.</source>
        <translation>Otra ventana está entrenando.</translation>
    </message>
    <message>
        <source>{path} is not there. Show where they lie now.</source>
        <translation>{path} no está ahí. Indica dónde están ahora.</translation>
    </message>
    <message>
        <source>The run&apos;s data are not where they were.</source>
        <translation>Los datos de la ejecución no están donde estaban.</translation>
    </message>
    <message>
        <source>The experiment can&apos;t be opened.</source>
        <translation>No se puede abrir el experimento.</translation>
    </message>
    <message>
        <source>Open experiment</source>
        <translation>Abrir experimento</translation>
    </message>
    <message>
        <source>{name} is open in another window too.</source>
        <translation>{name} también está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>Save your changes under another name.</source>
        <translation>Guarda tus cambios con otro nombre.</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Picture of the sample</source>
        <translation>Imagen de la muestra</translation>
    </message>
    <message>
        <source>Probability of each class</source>
        <translation>Probabilidad de cada clase</translation>
    </message>
    <message>
        <source>Text of the sample</source>
        <translation>Texto de la muestra</translation>
    </message>
    <message>
        <source>Sequence of the sample</source>
        <translation>Secuencia de la muestra</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Columns of the sample</source>
        <translation>Columnas de la muestra</translation>
    </message>
    <message>
        <source>Choose a sample to see all about it.</source>
        <translation>Elige una muestra para verlo todo de ella.</translation>
    </message>
    <message>
        <source>Right. Foretelling a token costs {loss} nats.</source>
        <translation>Correcta. Predecir un token cuesta {loss} nats.</translation>
    </message>
    <message>
        <source>{edits} edits to a right answer of {tokens} tokens. Foretelling a token costs {loss} nats.</source>
        <translation>{edits} ediciones hasta una respuesta correcta de {tokens} tokens. Predecir un token cuesta {loss} nats.</translation>
    </message>
    <message>
        <source>{count} tokens; the loss of each is {loss} on average.</source>
        <translation>{count} tokens; la pérdida de cada uno es {loss} de media.</translation>
    </message>
    <message>
        <source>Its score is {score}.</source>
        <translation>Su puntuación es {score}.</translation>
    </message>
    <message>
        <source>the label calls it unusual</source>
        <translation>la etiqueta la llama inusual</translation>
    </message>
    <message>
        <source>the label calls it usual</source>
        <translation>la etiqueta la llama habitual</translation>
    </message>
    <message>
        <source>Its score is {score}; {label}.</source>
        <translation>Su puntuación es {score}; {label}.</translation>
    </message>
    <message>
        <source>Its loss is {loss}.</source>
        <translation>Su pérdida es {loss}.</translation>
    </message>
    <message>
        <source>Costs {loss} nats to describe.</source>
        <translation>Describirla cuesta {loss} nats.</translation>
    </message>
    <message>
        <source>{target} is {actual}; the model says {said}, {error} off.</source>
        <translation>{target} es {actual}; el modelo dice {said}, se desvía {error}.</translation>
    </message>
    <message>
        <source>Is {actual}; the model says so with {share}. Loss {loss}.</source>
        <translation>Es {actual}; el modelo lo dice con {share}. Pérdida {loss}.</translation>
    </message>
    <message>
        <source>Is {actual}; the model says {said} with {share}. Loss {loss}.</source>
        <translation>Es {actual}; el modelo dice {said} con {share}. Pérdida {loss}.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Esperada</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>What a training uses</source>
        <translation>Qué usa un entrenamiento</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Check the installation</source>
        <translation>Comprobar la instalación</translation>
    </message>
    <message>
        <source>Check of the installation</source>
        <translation>Comprobación de la instalación</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>The training set up now takes a few seconds.</source>
        <translation>El entrenamiento preparado tarda ahora unos segundos.</translation>
    </message>
    <message>
        <source>The training set up now takes about {time}.</source>
        <translation>El entrenamiento preparado tarda ahora unos {time}.</translation>
    </message>
    <message>
        <source>A small network is trained in a process of its own.</source>
        <translation>Se entrena una red pequeña en un proceso propio.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>mira aquí</translation>
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
        <translation>Lo que ocupa el entrenamiento: proporción de todos los núcleos, y memoria.</translation>
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
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Check two runs or more in the table to see in what they differ.</source>
        <translation>Marca dos o más ejecuciones en la tabla para ver en qué difieren.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>1 setting is the same</source>
        <translation>1 ajuste es igual</translation>
    </message>
    <message>
        <source>{count} settings are the same</source>
        <translation>{count} ajustes son iguales</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>época {number}</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Parada temprana</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Mejor época</translation>
    </message>
    <message>
        <source>Test: {figure}</source>
        <translation>Prueba: {figure}</translation>
    </message>
</context>
<context>
    <name>DropCard</name>
    <message>
        <source>Drop a file or a folder here</source>
        <translation>Suelta aquí un archivo o una carpeta</translation>
    </message>
    <message>
        <source>A table (CSV, Excel), a folder or .zip of images or of texts, or one long text. Folder names become the classes.</source>
        <translation>Una tabla (CSV, Excel), una carpeta o .zip de imágenes o de textos, o un texto largo. Los nombres de las carpetas serán las clases.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Paste a table or a text</source>
        <translation>Pegar una tabla o un texto</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Put files that belong together into one folder and drop the folder.</source>
        <translation>Pon los archivos que van juntos en una carpeta y suelta la carpeta.</translation>
    </message>
    <message>
        <source>One thing is opened at a time.</source>
        <translation>Se abre una cosa a la vez.</translation>
    </message>
    <message>
        <source>{first} has {lines} lines and {second} has {others}, so they don&apos;t belong together line by line.</source>
        <translation>{first} tiene {lines} líneas y {second} tiene {others}, así que no se corresponden línea a línea.</translation>
    </message>
    <message>
        <source>Answers in a second file</source>
        <translation>Respuestas en un segundo archivo</translation>
    </message>
    <message>
        <source>{first} and {second} have {count} lines each, so they were opened as pairs.</source>
        <translation>{first} y {second} tienen {count} líneas cada uno, así que se abrieron como pares.</translation>
    </message>
    <message>
        <source>Each line of the second file answers the same line of the first.</source>
        <translation>Cada línea del segundo archivo responde a la misma línea del primero.</translation>
    </message>
    <message>
        <source>Open {first} alone</source>
        <translation>Abrir solo {first}</translation>
    </message>
</context>
<context>
    <name>DuelPanel</name>
    <message>
        <source>Verdicts over the epochs</source>
        <translation>Veredictos a lo largo de las épocas</translation>
    </message>
    <message>
        <source>Share of each class</source>
        <translation>Proporción de cada clase</translation>
    </message>
    <message>
        <source>Share of each class among the drawn pictures</source>
        <translation>Proporción de cada clase entre las imágenes dibujadas</translation>
    </message>
    <message>
        <source>D(real), of given pictures</source>
        <translation>D(real), de imágenes dadas</translation>
    </message>
    <message>
        <source>D(fake), of drawn pictures</source>
        <translation>D(falsa), de imágenes dibujadas</translation>
    </message>
    <message>
        <source>Mean verdict</source>
        <translation>Veredicto medio</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Right: among the given pictures. Told by a simple judge that is right in {share} of cases.</source>
        <translation>A la derecha: entre las imágenes dadas. Lo dice un juez sencillo que acierta el {share} de los casos.</translation>
    </message>
    <message>
        <source>Right: among the given pictures. A simple judge, right in {share} of cases, finds the class that was asked for in {agreement} of the drawn ones.</source>
        <translation>A la derecha: entre las imágenes dadas. Un juez sencillo, que acierta el {share} de los casos, encuentra la clase pedida en el {agreement} de las dibujadas.</translation>
    </message>
    <message>
        <source>Before the training the pictures are nothing but noise.</source>
        <translation>Antes del entrenamiento las imágenes no son más que ruido.</translation>
    </message>
    <message>
        <source>No sign of collapse: drawn pictures differ {share} as much as given ones.</source>
        <translation>No hay señal de colapso: las imágenes dibujadas difieren un {share} de lo que difieren las dadas.</translation>
    </message>
    <message>
        <source>The drawn pictures look alike: they differ only {share} as much as given ones. If that stays, lower the learning rate or give the generator more numbers of noise.</source>
        <translation>Las imágenes dibujadas se parecen: difieren solo un {share} de lo que difieren las dadas. Si sigue así, baja la tasa de aprendizaje o da al generador más números de ruido.</translation>
    </message>
    <message>
        <source>Hardly ever drawn: {classes}.</source>
        <translation>Casi nunca dibujadas: {classes}.</translation>
    </message>
    <message>
        <source>The discriminator is sure of nearly every picture, so the generator learns little from it. Lower the learning rate, or give the discriminator fewer filters.</source>
        <translation>El discriminador está seguro de casi todas las imágenes, así que el generador aprende poco de él. Baja la tasa de aprendizaje o da al discriminador menos filtros.</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Your data stay on this computer.</source>
        <translation>Tus datos se quedan en este ordenador.</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>Look at log.txt in the run folder, then train again.</source>
        <translation>Mira log.txt en la carpeta de la ejecución y vuelve a entrenar.</translation>
    </message>
    <message>
        <source>The training failed.</source>
        <translation>El entrenamiento ha fallado.</translation>
    </message>
    <message>
        <source>The training failed after epoch {epoch}.</source>
        <translation>El entrenamiento falló tras la época {epoch}.</translation>
    </message>
    <message>
        <source>Another program trains this run.</source>
        <translation>Otro programa entrena esta ejecución.</translation>
    </message>
    <message>
        <source>Its curves as saved so far.</source>
        <translation>Sus curvas, tal como están guardadas.</translation>
    </message>
    <message>
        <source>Training ended at epoch {epoch}.</source>
        <translation>El entrenamiento terminó en la época {epoch}.</translation>
    </message>
    <message>
        <source>Training ended at epoch {epoch}. Epoch {best} was best.</source>
        <translation>El entrenamiento terminó en la época {epoch}. La mejor fue la {best}.</translation>
    </message>
    <message>
        <source>On the test part: {figure} {score}.</source>
        <translation>En la parte de prueba: {figure} {score}.</translation>
    </message>
    <message>
        <source>always the mean picture {score}</source>
        <translation>siempre la imagen media {score}</translation>
    </message>
    <message>
        <source>{score}, {guessing}</source>
        <translation>{score}, {guessing}</translation>
    </message>
    <message>
        <source>The training was interrupted at epoch {epoch}.</source>
        <translation>El entrenamiento se interrumpió en la época {epoch}.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly.</source>
        <translation>El proceso de entrenamiento acabó de forma inesperada.</translation>
    </message>
    <message>
        <source>Nothing was saved yet, so it has to start over.</source>
        <translation>Aún no se había guardado nada, así que tiene que empezar de nuevo.</translation>
    </message>
    <message>
        <source>What was saved is kept. Resume goes on from the last checkpoint.</source>
        <translation>Lo guardado se conserva. Reanudar sigue desde el último punto de control.</translation>
    </message>
    <message>
        <source>Not everything is saved.</source>
        <translation>No se ha guardado todo.</translation>
    </message>
    <message>
        <source>The memory did not suffice.</source>
        <translation>La memoria no bastó.</translation>
    </message>
    <message>
        <source>The data have changed.</source>
        <translation>Los datos han cambiado.</translation>
    </message>
    <message>
        <source>The model is not scored.</source>
        <translation>El modelo está sin evaluar.</translation>
    </message>
    <message>
        <source>A checkpoint was damaged.</source>
        <translation>Un punto de control estaba dañado.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>What was saved is kept.</source>
        <translation>Lo guardado se conserva.</translation>
    </message>
    <message>
        <source>After a lack of memory, a smaller batch takes less.</source>
        <translation>Tras una falta de memoria, un lote menor ocupa menos.</translation>
    </message>
    <message>
        <source>Go on with batch {size}</source>
        <translation>Seguir con lote {size}</translation>
    </message>
    <message>
        <source>Training of {template} on {data} was interrupted at epoch {epoch}.</source>
        <translation>El entrenamiento de {template} con {data} se interrumpió en la época {epoch}.</translation>
    </message>
    <message>
        <source>What was trained so far is kept.</source>
        <translation>Lo entrenado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Reset {}</source>
        <translation>Restablecer {}</translation>
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
        <translation>pérdida {loss}</translation>
    </message>
    <message>
        <source>{loss} nats</source>
        <translation>{loss} nats</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>puntuación {score}</translation>
    </message>
    <message>
        <source>{count} edits</source>
        <translation>{count} ediciones</translation>
    </message>
    <message>
        <source>is {actual}, says {said}</source>
        <translation>es {actual}, dice {said}</translation>
    </message>
    <message>
        <source>is {actual}, says {said} with {share}</source>
        <translation>es {actual}, dice {said} con {share}</translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <translation>{day} {clock}</translation>
    </message>
    <message>
        <source>guessing {score}</source>
        <translation>adivinando {score}</translation>
    </message>
    <message>
        <source>{template}, not scored yet.</source>
        <translation>{template}, aún sin evaluar.</translation>
    </message>
    <message>
        <source>{template}, weights of epoch {epoch}, on {count} test images it has never seen.</source>
        <translation>{template}, pesos de la época {epoch}, con {count} imágenes de prueba que nunca ha visto.</translation>
    </message>
    <message>
        <source>{template}, on {count} test images it has never seen.</source>
        <translation>{template}, con {count} imágenes de prueba que nunca ha visto.</translation>
    </message>
    <message>
        <source>{template}, weights of epoch {epoch}, on {count} test pairs it has never seen.</source>
        <translation>{template}, pesos de la época {epoch}, con {count} pares de prueba que nunca ha visto.</translation>
    </message>
    <message>
        <source>{template}, on {count} test pairs it has never seen.</source>
        <translation>{template}, con {count} pares de prueba que nunca ha visto.</translation>
    </message>
    <message>
        <source>{template}, weights of epoch {epoch}, on {count} passages it has never seen.</source>
        <translation>{template}, pesos de la época {epoch}, con {count} pasajes que nunca ha visto.</translation>
    </message>
    <message>
        <source>{template}, on {count} passages it has never seen.</source>
        <translation>{template}, con {count} pasajes que nunca ha visto.</translation>
    </message>
    <message>
        <source>{template}, weights of epoch {epoch}, on {count} test sequences it has never seen.</source>
        <translation>{template}, pesos de la época {epoch}, en {count} secuencias de prueba que nunca ha visto.</translation>
    </message>
    <message>
        <source>{template}, on {count} test sequences it has never seen.</source>
        <translation>{template}, en {count} secuencias de prueba que nunca ha visto.</translation>
    </message>
    <message>
        <source>{template}, weights of epoch {epoch}, on {count} test texts it has never seen.</source>
        <translation>{template}, pesos de la época {epoch}, con {count} textos de prueba que nunca ha visto.</translation>
    </message>
    <message>
        <source>{template}, on {count} test texts it has never seen.</source>
        <translation>{template}, con {count} textos de prueba que nunca ha visto.</translation>
    </message>
    <message>
        <source>{template}, weights of epoch {epoch}, on {count} test rows it has never seen.</source>
        <translation>{template}, pesos de la época {epoch}, con {count} filas de prueba que nunca ha visto.</translation>
    </message>
    <message>
        <source>{template}, on {count} test rows it has never seen.</source>
        <translation>{template}, con {count} filas de prueba que nunca ha visto.</translation>
    </message>
    <message>
        <source>{count} of {whole}, worst first</source>
        <translation>{count} de {whole}, peores primero</translation>
    </message>
</context>
<context>
    <name>EvaluatePage</name>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Reading the run …</source>
        <translation>Leyendo la ejecución …</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Evaluando</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Preparar de nuevo</translation>
    </message>
    <message>
        <source>Use the model</source>
        <translation>Usar el modelo</translation>
    </message>
    <message>
        <source>This run can&apos;t be shown</source>
        <translation>Esta ejecución no se puede mostrar</translation>
    </message>
    <message>
        <source>The run can&apos;t be read.</source>
        <translation>No se puede leer la ejecución.</translation>
    </message>
    <message>
        <source>Scoring the test part …</source>
        <translation>Evaluando la parte de prueba …</translation>
    </message>
    <message>
        <source>This run ended before its scores were written.</source>
        <translation>Esta ejecución acabó antes de que se escribieran sus puntuaciones.</translation>
    </message>
    <message>
        <source>Scoring the test part to show the samples behind these numbers …</source>
        <translation>Evaluando la parte de prueba para mostrar las muestras tras estos números …</translation>
    </message>
    <message>
        <source>This run was not scored</source>
        <translation>Esta ejecución no se evaluó</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The test part can&apos;t be scored.</source>
        <translation>No se puede evaluar la parte de prueba.</translation>
    </message>
    <message>
        <source>The test part is being scored.</source>
        <translation>Se está evaluando la parte de prueba.</translation>
    </message>
    <message>
        <source>{name} taken for {answer}</source>
        <translation>{name} tomado por {answer}</translation>
    </message>
    <message>
        <source>{name} recognised</source>
        <translation>{name} reconocido</translation>
    </message>
    <message>
        <source>Worst samples</source>
        <translation>Peores muestras</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>These are the scores of the best weights it had. Resume goes on where it stopped.</source>
        <translation>Son las puntuaciones de los mejores pesos que tenía. Reanudar sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>The training was interrupted.</source>
        <translation>El entrenamiento se interrumpió.</translation>
    </message>
    <message>
        <source>The training failed.</source>
        <translation>El entrenamiento ha fallado.</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>La imagen no se guardó.</translation>
    </message>
    <message>
        <source>The samples can&apos;t be shown.</source>
        <translation>No se pueden mostrar las muestras.</translation>
    </message>
    <message>
        <source>This run was cancelled, so it kept no model.</source>
        <translation>Esta ejecución se canceló, así que no conservó ningún modelo.</translation>
    </message>
    <message>
        <source>This run failed before it had a model. Its folder says why.</source>
        <translation>Esta ejecución falló antes de tener un modelo. Su carpeta dice por qué.</translation>
    </message>
    <message>
        <source>This run was interrupted before it kept a model. Resume it.</source>
        <translation>Esta ejecución se interrumpió antes de conservar un modelo. Reanúdala.</translation>
    </message>
    <message>
        <source>This run was interrupted before anything was saved. Train it again.</source>
        <translation>Esta ejecución se interrumpió antes de guardar nada. Vuelve a entrenarla.</translation>
    </message>
    <message>
        <source>Nothing to evaluate in {run}</source>
        <translation>Nada que evaluar en {run}</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenar</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Export {format}</source>
        <translation>Exportar {format}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Cancel {format}</source>
        <translation>Cancelar {format}</translation>
    </message>
    <message>
        <source>Show {format}</source>
        <translation>Mostrar {format}</translation>
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
        <translation>Móviles y placas pequeñas</translation>
    </message>
    <message>
        <source>Most languages and runtimes</source>
        <translation>La mayoría de lenguajes y entornos</translation>
    </message>
    <message>
        <source>Model, predict.py, model card</source>
        <translation>Modelo, predict.py, ficha del modelo</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the export folder</source>
        <translation>Cambiar la carpeta de exportación</translation>
    </message>
    <message>
        <source>Each file is opened again and has to give the same answers to samples of the test part.</source>
        <translation>Cada archivo se vuelve a abrir y debe dar las mismas respuestas a muestras de la parte de prueba.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be made: {reason}. Change the folder below.</source>
        <translation>No se puede crear {folder}: {reason}. Cambia la carpeta abajo.</translation>
    </message>
    <message>
        <source>Preparing the engine. This takes a few seconds.</source>
        <translation>Preparando el motor. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Writing it, opening it again, comparing answers</source>
        <translation>Escribiendo, volviendo a abrir y comparando respuestas</translation>
    </message>
    <message>
        <source>Same answers, no difference.</source>
        <translation>Mismas respuestas, sin diferencia.</translation>
    </message>
    <message>
        <source>Same answers, within {difference}.</source>
        <translation>Mismas respuestas, salvo {difference}.</translation>
    </message>
    <message>
        <source>Last self-test: {format}</source>
        <translation>Última autoprueba: {format}</translation>
    </message>
    <message>
        <source>Samples compared</source>
        <translation>Muestras comparadas</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation>Mayor diferencia</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>Abierto con</translation>
    </message>
    <message>
        <source>Choose where exports go</source>
        <translation>Elige dónde van las exportaciones</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>What is {}?</source>
        <translation>¿Qué es {}?</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>{name}, table</source>
        <translation>{name}, tabla</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>{name}: show as table</source>
        <translation>{name}: mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>{name}: show as chart</source>
        <translation>{name}: mostrar como gráfico</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>This network has no filters.</source>
        <translation>Esta red no tiene filtros.</translation>
    </message>
    <message>
        <source>The {count} filters of the first layer, {height} × {width} weights each.</source>
        <translation>Los {count} filtros de la primera capa, de {height} × {width} pesos cada uno.</translation>
    </message>
    <message>
        <source>Some of the {count} filters of the first layer, {height} × {width} weights each.</source>
        <translation>Algunos de los {count} filtros de la primera capa, de {height} × {width} pesos cada uno.</translation>
    </message>
    <message>
        <source>A filter answers where the picture is bright at its light places and dark at its dark ones.</source>
        <translation>Un filtro responde donde la imagen es clara en sus lugares claros y oscura en los oscuros.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{column} is empty</source>
        <translation>{column} está vacía</translation>
    </message>
    <message>
        <source>{column} is ignored</source>
        <translation>{column} se ignora</translation>
    </message>
    <message>
        <source>{count} columns are empty</source>
        <translation>{count} columnas están vacías</translation>
    </message>
    <message>
        <source>{column} never changes</source>
        <translation>{column} nunca cambia</translation>
    </message>
    <message>
        <source>{count} columns never change</source>
        <translation>{count} columnas nunca cambian</translation>
    </message>
    <message>
        <source>{column} names the rows</source>
        <translation>{column} nombra las filas</translation>
    </message>
    <message>
        <source>{count} columns name the rows</source>
        <translation>{count} columnas nombran las filas</translation>
    </message>
    <message>
        <source>{column} holds texts</source>
        <translation>{column} contiene textos</translation>
    </message>
    <message>
        <source>{column} has {count} gaps ({share})</source>
        <translation>{column} tiene {count} huecos ({share})</translation>
    </message>
    <message>
        <source>{column} has 1 gap ({share})</source>
        <translation>{column} tiene 1 hueco ({share})</translation>
    </message>
    <message>
        <source>{count} columns have gaps</source>
        <translation>{count} columnas tienen huecos</translation>
    </message>
    <message>
        <source>{count} cells of {column} are no numbers</source>
        <translation>{count} celdas de {column} no son números</translation>
    </message>
    <message>
        <source>1 cell of {column} is no number</source>
        <translation>1 celda de {column} no es un número</translation>
    </message>
    <message>
        <source>{count} columns hold cells that are no numbers</source>
        <translation>{count} columnas tienen celdas que no son números</translation>
    </message>
    <message>
        <source>{count} numbers of {column} are too large</source>
        <translation>{count} números de {column} son demasiado grandes</translation>
    </message>
    <message>
        <source>1 number of {column} is too large</source>
        <translation>1 número de {column} es demasiado grande</translation>
    </message>
    <message>
        <source>{count} columns hold numbers that are too large</source>
        <translation>{count} columnas tienen números demasiado grandes</translation>
    </message>
    <message>
        <source>{count} columns repeat others</source>
        <translation>{count} columnas repiten otras</translation>
    </message>
    <message>
        <source>{column} repeats another column</source>
        <translation>{column} repite otra columna</translation>
    </message>
    <message>
        <source>{count} rows are exact copies</source>
        <translation>{count} filas son copias exactas</translation>
    </message>
    <message>
        <source>1 row is an exact copy</source>
        <translation>1 fila es una copia exacta</translation>
    </message>
    <message>
        <source>{count} copies stand in two parts</source>
        <translation>{count} copias están en dos partes</translation>
    </message>
    <message>
        <source>1 copy stands in two parts</source>
        <translation>1 copia está en dos partes</translation>
    </message>
    <message>
        <source>{count} columns take no part</source>
        <translation>{count} columnas no participan</translation>
    </message>
    <message>
        <source>1 column takes no part</source>
        <translation>1 columna no participa</translation>
    </message>
    <message>
        <source>{count} NUL characters were left out</source>
        <translation>Se omitieron {count} caracteres NUL</translation>
    </message>
    <message>
        <source>1 NUL character was left out</source>
        <translation>Se omitió 1 carácter NUL</translation>
    </message>
    <message>
        <source>{count} rows have no text</source>
        <translation>{count} filas no tienen texto</translation>
    </message>
    <message>
        <source>1 row has no text</source>
        <translation>1 fila no tiene texto</translation>
    </message>
    <message>
        <source>{count} lines repeat others</source>
        <translation>{count} líneas repiten otras</translation>
    </message>
    <message>
        <source>{count} tokens are few</source>
        <translation>{count} tokens son pocos</translation>
    </message>
    <message>
        <source>{count} tokens are unknown</source>
        <translation>{count} tokens son desconocidos</translation>
    </message>
    <message>
        <source>1 token is unknown</source>
        <translation>1 token es desconocido</translation>
    </message>
    <message>
        <source>{column} is unknown in {count} rows</source>
        <translation>{column} no se conoce en {count} filas</translation>
    </message>
    <message>
        <source>{column} is unknown in 1 row</source>
        <translation>{column} no se conoce en 1 fila</translation>
    </message>
    <message>
        <source>{count} rows are too few</source>
        <translation>{count} filas son muy pocas</translation>
    </message>
    <message>
        <source>1 row is too few</source>
        <translation>1 fila es muy poco</translation>
    </message>
    <message>
        <source>{count} rows are few</source>
        <translation>{count} filas son pocas</translation>
    </message>
    <message>
        <source>Every answer is the same</source>
        <translation>Todas las respuestas son iguales</translation>
    </message>
    <message>
        <source>{count} classes are too many</source>
        <translation>{count} clases son demasiadas</translation>
    </message>
    <message>
        <source>Nearly every row has its own answer</source>
        <translation>Casi cada fila tiene su propia respuesta</translation>
    </message>
    <message>
        <source>{count} classes have very few samples</source>
        <translation>{count} clases tienen muy pocas muestras</translation>
    </message>
    <message>
        <source>1 class has very few samples</source>
        <translation>1 clase tiene muy pocas muestras</translation>
    </message>
    <message>
        <source>Classes are uneven</source>
        <translation>Las clases son desiguales</translation>
    </message>
    <message>
        <source>{column} is the target in other words</source>
        <translation>{column} es el objetivo con otras palabras</translation>
    </message>
    <message>
        <source>{column} gives the target away</source>
        <translation>{column} delata el objetivo</translation>
    </message>
    <message>
        <source>{share} of the texts are cut</source>
        <translation>El {share} de los textos se corta</translation>
    </message>
    <message>
        <source>{count} pairs lack a side</source>
        <translation>A {count} pares les falta un lado</translation>
    </message>
    <message>
        <source>1 pair lacks a side</source>
        <translation>A 1 par le falta un lado</translation>
    </message>
    <message>
        <source>{count} answers are the source itself</source>
        <translation>{count} respuestas son la propia fuente</translation>
    </message>
    <message>
        <source>{count} sources have several answers</source>
        <translation>{count} fuentes tienen varias respuestas</translation>
    </message>
    <message>
        <source>{count} pairs are too long</source>
        <translation>{count} pares son demasiado largos</translation>
    </message>
    <message>
        <source>1 pair is too long</source>
        <translation>1 par es demasiado largo</translation>
    </message>
    <message>
        <source>{share} of the texts hold marks of web pages</source>
        <translation>El {share} de los textos contiene marcas de páginas web</translation>
    </message>
    <message>
        <source>Texts name their own class</source>
        <translation>Hay textos que nombran su propia clase</translation>
    </message>
    <message>
        <source>The folder {folder} holds no text</source>
        <translation>La carpeta {folder} no contiene ningún texto</translation>
    </message>
    <message>
        <source>{count} files were left alone</source>
        <translation>{count} archivos no se tocaron</translation>
    </message>
    <message>
        <source>1 file was left alone</source>
        <translation>1 archivo no se tocó</translation>
    </message>
    <message>
        <source>{count} texts are in no part</source>
        <translation>{count} textos no están en ninguna parte</translation>
    </message>
    <message>
        <source>1 text is in no part</source>
        <translation>1 texto no está en ninguna parte</translation>
    </message>
    <message>
        <source>{count} files can&apos;t be read</source>
        <translation>{count} archivos no se pueden leer</translation>
    </message>
    <message>
        <source>1 file can&apos;t be read</source>
        <translation>1 archivo no se puede leer</translation>
    </message>
    <message>
        <source>All pictures are of one class</source>
        <translation>Todas las imágenes son de una clase</translation>
    </message>
    <message>
        <source>{count} pictures are exact copies</source>
        <translation>{count} imágenes son copias exactas</translation>
    </message>
    <message>
        <source>1 picture is an exact copy</source>
        <translation>1 imagen es una copia exacta</translation>
    </message>
    <message>
        <source>{count} pictures stand under two classes</source>
        <translation>{count} imágenes están en dos clases</translation>
    </message>
    <message>
        <source>1 picture stands under two classes</source>
        <translation>1 imagen está en dos clases</translation>
    </message>
    <message>
        <source>Pictures under two classes are left out</source>
        <translation>Las imágenes en dos clases se excluyen</translation>
    </message>
    <message>
        <source>The folder {folder} holds no picture</source>
        <translation>La carpeta {folder} no tiene imágenes</translation>
    </message>
    <message>
        <source>{count} pictures have no class</source>
        <translation>{count} imágenes no tienen clase</translation>
    </message>
    <message>
        <source>1 picture has no class</source>
        <translation>1 imagen no tiene clase</translation>
    </message>
    <message>
        <source>{count} files are no pictures</source>
        <translation>{count} archivos no son imágenes</translation>
    </message>
    <message>
        <source>1 file is no picture</source>
        <translation>1 archivo no es una imagen</translation>
    </message>
    <message>
        <source>{count} pictures are in no part</source>
        <translation>{count} imágenes no están en ninguna parte</translation>
    </message>
    <message>
        <source>1 picture is in no part</source>
        <translation>1 imagen no está en ninguna parte</translation>
    </message>
    <message>
        <source>The rows follow each other in time</source>
        <translation>Las filas se siguen en el tiempo</translation>
    </message>
    <message>
        <source>No column says when each row was</source>
        <translation>Ninguna columna dice de cuándo es cada fila</translation>
    </message>
    <message>
        <source>The rows were not in order</source>
        <translation>Las filas no estaban en orden</translation>
    </message>
    <message>
        <source>The rows were put in order</source>
        <translation>Las filas se ordenaron</translation>
    </message>
    <message>
        <source>{count} rows have no {column}</source>
        <translation>{count} filas no tienen {column}</translation>
    </message>
    <message>
        <source>1 row has no {column}</source>
        <translation>1 fila no tiene {column}</translation>
    </message>
    <message>
        <source>{column} has no fixed step</source>
        <translation>{column} no tiene un paso fijo</translation>
    </message>
    <message>
        <source>{count} steps of {column} are missing</source>
        <translation>Faltan {count} pasos de {column}</translation>
    </message>
    <message>
        <source>1 step of {column} is missing</source>
        <translation>Falta 1 paso de {column}</translation>
    </message>
    <message>
        <source>{count} rows have no window</source>
        <translation>{count} filas no tienen ventana</translation>
    </message>
    <message>
        <source>1 row has no window</source>
        <translation>1 fila no tiene ventana</translation>
    </message>
    <message>
        <source>Each row is a sequence of {count} steps</source>
        <translation>Cada fila es una secuencia de {count} pasos</translation>
    </message>
    <message>
        <source>One file of the archive was read</source>
        <translation>Se leyó un archivo del archivo comprimido</translation>
    </message>
    <message>
        <source>Some columns were renamed</source>
        <translation>Algunas columnas cambiaron de nombre</translation>
    </message>
    <message>
        <source>A column has no name</source>
        <translation>Una columna no tiene nombre</translation>
    </message>
    <message>
        <source>The header has two lines</source>
        <translation>El encabezado tiene dos líneas</translation>
    </message>
    <message>
        <source>Lines before the table were skipped</source>
        <translation>Se saltaron líneas antes de la tabla</translation>
    </message>
    <message>
        <source>Some characters can&apos;t be read</source>
        <translation>Algunos caracteres no se pueden leer</translation>
    </message>
    <message>
        <source>{count} rows of another length are left out</source>
        <translation>Se excluyen {count} filas de otra longitud</translation>
    </message>
    <message>
        <source>1 row of another length is left out</source>
        <translation>Se excluye 1 fila de otra longitud</translation>
    </message>
    <message>
        <source>{count} comment lines were skipped</source>
        <translation>Se saltaron {count} líneas de comentario</translation>
    </message>
    <message>
        <source>1 comment line was skipped</source>
        <translation>Se saltó 1 línea de comentario</translation>
    </message>
    <message>
        <source>{count} blank lines were skipped</source>
        <translation>Se saltaron {count} líneas en blanco</translation>
    </message>
    <message>
        <source>1 blank line was skipped</source>
        <translation>Se saltó 1 línea en blanco</translation>
    </message>
    <message>
        <source>{count} lines after the table were skipped</source>
        <translation>Se saltaron {count} líneas tras la tabla</translation>
    </message>
    <message>
        <source>1 line after the table was skipped</source>
        <translation>Se saltó 1 línea tras la tabla</translation>
    </message>
    <message>
        <source>Marks were read as missing</source>
        <translation>Hay marcas leídas como valores que faltan</translation>
    </message>
    <message>
        <source>{column} may hold a mark for missing</source>
        <translation>{column} puede tener una marca de valor que falta</translation>
    </message>
    <message>
        <source>Thousands marks were understood</source>
        <translation>Se entendieron las marcas de millares</translation>
    </message>
    <message>
        <source>{column} mixes kinds of cells</source>
        <translation>{column} mezcla tipos de celdas</translation>
    </message>
    <message>
        <source>{column} was converted</source>
        <translation>{column} se convirtió</translation>
    </message>
    <message>
        <source>The test set has columns of its own</source>
        <translation>Los datos de prueba tienen columnas propias</translation>
    </message>
    <message>
        <source>{count} rows were read</source>
        <translation>Se leyeron {count} filas</translation>
    </message>
    <message>
        <source>{count} rows decide, all are trained on</source>
        <translation>{count} filas deciden, se entrena con todas</translation>
    </message>
    <message>
        <source>{count} samples are left out</source>
        <translation>Se excluyen {count} muestras</translation>
    </message>
    <message>
        <source>1 sample is left out</source>
        <translation>Se excluye 1 muestra</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} por ver</translation>
    </message>
    <message>
        <source>{count} fixed</source>
        <translation>{count} resueltos</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>No llama nada la atención.</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostrar archivos</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Use as category</source>
        <translation>Usar como categoría</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Mantener juntas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Equilibrar</translation>
    </message>
    <message>
        <source>Ignore all</source>
        <translation>Ignorar todas</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ignore both</source>
        <translation>Ignorar ambas</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usar igualmente</translation>
    </message>
    <message>
        <source>Use both anyway</source>
        <translation>Usar ambas igualmente</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Treat as texts</source>
        <translation>Tratar como textos</translation>
    </message>
    <message>
        <source>Keep as text</source>
        <translation>Dejar como texto</translation>
    </message>
    <message>
        <source>Read as missing</source>
        <translation>Leer como faltante</translation>
    </message>
    <message>
        <source>Treat as a series</source>
        <translation>Tratar como serie</translation>
    </message>
    <message>
        <source>Not for these data ({count})</source>
        <translation>No son para estos datos ({count})</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Treated as</source>
        <translation>Tratado como</translation>
    </message>
    <message>
        <source>What the rows are treated as</source>
        <translation>Como qué se tratan las filas</translation>
    </message>
    <message>
        <source>Nothing can be trained yet</source>
        <translation>Aún no se puede entrenar nada</translation>
    </message>
    <message>
        <source>The model reads {read} tokens and writes {written} at most</source>
        <translation>El modelo lee {read} tokens y escribe {written} como mucho</translation>
    </message>
    <message>
        <source>Inputs after preparation: {count} a row</source>
        <translation>Entradas tras la preparación: {count} por fila</translation>
    </message>
    <message>
        <source>Memory {used}</source>
        <translation>Memoria {used}</translation>
    </message>
    <message>
        <source>The model sees {steps} steps of {features} numbers</source>
        <translation>El modelo ve {steps} pasos de {features} números</translation>
    </message>
    <message>
        <source>The model sees {length} tokens, {known} different ones are known</source>
        <translation>El modelo ve {length} tokens; conoce {known} distintos</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a series</source>
        <translation>una serie</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>a corpus</source>
        <translation>un corpus</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>Treat as {kind}</source>
        <translation>Tratar como {kind}</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Forecast of the test part</source>
        <translation>Pronóstico de la parte de prueba</translation>
    </message>
    <message>
        <source>Forecast of the test part, card</source>
        <translation>Pronóstico de la parte de prueba, tarjeta</translation>
    </message>
    <message>
        <source>Target to show</source>
        <translation>Objetivo que mostrar</translation>
    </message>
    <message>
        <source>Steps ahead to show</source>
        <translation>Pasos adelante que mostrar</translation>
    </message>
    <message>
        <source>Series to show</source>
        <translation>Serie que mostrar</translation>
    </message>
    <message>
        <source>How much to show</source>
        <translation>Cuánto mostrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Latest {count}</source>
        <translation>Últimos {count}</translation>
    </message>
    <message>
        <source>1 step ahead</source>
        <translation>1 paso adelante</translation>
    </message>
    <message>
        <source>{count} steps ahead</source>
        <translation>{count} pasos adelante</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>Last season</source>
        <translation>Último período</translation>
    </message>
</context>
<context>
    <name>ForecastPanel</name>
    <message>
        <source>Stretch of the series</source>
        <translation>Tramo de la serie</translation>
    </message>
    <message>
        <source>Forecast over the same stretch</source>
        <translation>Pronóstico sobre el mismo tramo</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>Steps from the first forecast</source>
        <translation>Pasos desde el primer pronóstico</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Iris flowers</source>
        <translation>Flores de iris</translation>
    </message>
    <message>
        <source>Name the species</source>
        <translation>Nombra la especie</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Cifras manuscritas</translation>
    </message>
    <message>
        <source>Read a digit</source>
        <translation>Lee una cifra</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reseñas</translation>
    </message>
    <message>
        <source>Satisfied or not</source>
        <translation>Satisfecho o no</translation>
    </message>
    <message>
        <source>Tales</source>
        <translation>Cuentos</translation>
    </message>
    <message>
        <source>Go on telling</source>
        <translation>Seguir contando</translation>
    </message>
    <message>
        <source>Breast cancer</source>
        <translation>Cáncer de mama</translation>
    </message>
    <message>
        <source>Malignant or benign</source>
        <translation>Maligno o benigno</translation>
    </message>
    <message>
        <source>Drawn shapes</source>
        <translation>Formas dibujadas</translation>
    </message>
    <message>
        <source>Sort, or make new ones</source>
        <translation>Clasifica o crea nuevas</translation>
    </message>
    <message>
        <source>Three spirals</source>
        <translation>Tres espirales</translation>
    </message>
    <message>
        <source>Tell the arms apart</source>
        <translation>Distingue los brazos</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Vino</translation>
    </message>
    <message>
        <source>Name the grape</source>
        <translation>Nombra la uva</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Predict its progress</source>
        <translation>Predice su avance</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Bomba</translation>
    </message>
    <message>
        <source>Find its faults</source>
        <translation>Encuentra sus fallos</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Dos lunas</translation>
    </message>
    <message>
        <source>Draw a curved border</source>
        <translation>Traza un borde curvo</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>Dos círculos</translation>
    </message>
    <message>
        <source>Draw a closed border</source>
        <translation>Traza un borde cerrado</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestos</translation>
    </message>
    <message>
        <source>Tell how a hand moved</source>
        <translation>Decir cómo se movió una mano</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Teach it to answer</source>
        <translation>Enséñale a responder</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sumas</translation>
    </message>
    <message>
        <source>Write the result</source>
        <translation>Escribe el resultado</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Write them all alike</source>
        <translation>Escríbelas todas igual</translation>
    </message>
    <message>
        <source>{origin}. Licence: {licence}.</source>
        <translation>{origin}. Licencia: {licence}.</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturas</translation>
    </message>
    <message>
        <source>{count} images</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>{count} texts</source>
        <translation>{count} textos</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caracteres</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} pares</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} filas</translation>
    </message>
    <message>
        <source>Forecast the next day</source>
        <translation>Pronostica el día siguiente</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>picture in</source>
        <translation>entra imagen</translation>
    </message>
    <message>
        <source>row in</source>
        <translation>entra fila</translation>
    </message>
    <message>
        <source>past in</source>
        <translation>pasado de entrada</translation>
    </message>
    <message>
        <source>text in</source>
        <translation>texto de entrada</translation>
    </message>
    <message>
        <source>source in</source>
        <translation>entra fuente</translation>
    </message>
    <message>
        <source>data in</source>
        <translation>entran datos</translation>
    </message>
    <message>
        <source>Tell apart</source>
        <translation>Distinguir</translation>
    </message>
    <message>
        <source>discriminative: {}, answer out</source>
        <translation>discriminativo: {}, sale respuesta</translation>
    </message>
    <message>
        <source>{}, answer out</source>
        <translation>{}, sale respuesta</translation>
    </message>
    <message>
        <source>generative: pictures out, new or given back</source>
        <translation>generativo: salen imágenes, nuevas o devueltas</translation>
    </message>
    <message>
        <source>pictures out</source>
        <translation>salen imágenes</translation>
    </message>
    <message>
        <source>generative: source in, answer out</source>
        <translation>generativo: entra fuente, sale respuesta</translation>
    </message>
    <message>
        <source>source in, answer out</source>
        <translation>entra fuente, sale respuesta</translation>
    </message>
    <message>
        <source>Make new</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>generative: learns from texts alone</source>
        <translation>generativo: aprende solo de textos</translation>
    </message>
    <message>
        <source>from texts alone</source>
        <translation>solo de textos</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>generative: learns what is usual, without answers</source>
        <translation>generativo: aprende lo habitual, sin respuestas</translation>
    </message>
    <message>
        <source>without answers</source>
        <translation>sin respuestas</translation>
    </message>
    <message>
        <source>Not for these data ({count})</source>
        <translation>No son para estos datos ({count})</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendada</translation>
    </message>
</context>
<context>
    <name>Generate</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seed of the pictures</source>
        <translation>Semilla de las imágenes</translation>
    </message>
    <message>
        <source>The same seed gives the same pictures; 0 gives those of the training.</source>
        <translation>La misma semilla da las mismas imágenes; 0 da las del entrenamiento.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Class of the pictures</source>
        <translation>Clase de las imágenes</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Generate pictures</source>
        <translation>Generar imágenes</translation>
    </message>
    <message>
        <source>Save as PNG files</source>
        <translation>Guardar como PNG</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel saving pictures</source>
        <translation>Cancelar el guardado de imágenes</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>Open the folder of pictures</source>
        <translation>Abrir la carpeta de imágenes</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Progreso del guardado</translation>
    </message>
    <message>
        <source>Generated pictures</source>
        <translation>Imágenes generadas</translation>
    </message>
    <message>
        <source>All in turn</source>
        <translation>Todas por turno</translation>
    </message>
    <message>
        <source>Mend the number first.</source>
        <translation>Corrige antes el número.</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}.</source>
        <translation>Un número entero de {low} a {high}.</translation>
    </message>
    <message>
        <source>No pictures were generated.</source>
        <translation>No se generó ninguna imagen.</translation>
    </message>
    <message>
        <source>Picture {number}: {name}</source>
        <translation>Imagen {number}: {name}</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Imagen {number}</translation>
    </message>
    <message>
        <source>Choose a folder for the pictures</source>
        <translation>Elige una carpeta para las imágenes</translation>
    </message>
    <message>
        <source>Writing pictures: {percent} done</source>
        <translation>Escribiendo imágenes: {percent} hecho</translation>
    </message>
    <message>
        <source>The pictures were not saved.</source>
        <translation>Las imágenes no se guardaron.</translation>
    </message>
    <message>
        <source>Preparing the engine. This takes a few seconds.</source>
        <translation>Preparando el motor. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Drawing pictures.</source>
        <translation>Dibujando imágenes.</translation>
    </message>
    <message>
        <source>{count} pictures are in {folder}.</source>
        <translation>Hay {count} imágenes en {folder}.</translation>
    </message>
    <message>
        <source>The first {count} are shown. Save them to get all.</source>
        <translation>Se muestran las primeras {count}. Guárdalas para tenerlas todas.</translation>
    </message>
    <message>
        <source>Click a picture to set its code and change it.</source>
        <translation>Haz clic en una imagen para tomar su código y cambiarlo.</translation>
    </message>
    <message>
        <source>Writing pictures</source>
        <translation>Escribiendo imágenes</translation>
    </message>
</context>
<context>
    <name>GlossaryCard</name>
    <message>
        <source>Find a term</source>
        <translation>Buscar un término</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Foretell a column</source>
        <translation>Predecir una columna</translation>
    </message>
    <message>
        <source>Predict a column</source>
        <translation>Predecir una columna</translation>
    </message>
    <message>
        <source>Name the class</source>
        <translation>Nombrar la clase</translation>
    </message>
    <message>
        <source>Draw new pictures</source>
        <translation>Dibujar imágenes nuevas</translation>
    </message>
    <message>
        <source>Squeeze and give back</source>
        <translation>Comprimir y devolver</translation>
    </message>
    <message>
        <source>Find what is unusual</source>
        <translation>Encontrar lo inusual</translation>
    </message>
    <message>
        <source>Go on with the text</source>
        <translation>Seguir con el texto</translation>
    </message>
    <message>
        <source>Fill in blanks</source>
        <translation>Rellenar huecos</translation>
    </message>
    <message>
        <source>Place words by meaning</source>
        <translation>Ordenar palabras por significado</translation>
    </message>
    <message>
        <source>No answers are needed: the model squeezes each sample into a few numbers and gives it back.</source>
        <translation>No hacen falta respuestas: el modelo comprime cada muestra en unos pocos números y la devuelve.</translation>
    </message>
    <message>
        <source>No answers are needed: what the model can&apos;t give back well is unusual. Labels are only compared with.</source>
        <translation>No hacen falta respuestas: lo que el modelo no puede devolver bien es inusual. Las etiquetas solo sirven para comparar.</translation>
    </message>
    <message>
        <source>The texts are their own answers: at each place, the model guesses what comes next.</source>
        <translation>Los textos son sus propias respuestas: en cada lugar, el modelo adivina qué viene después.</translation>
    </message>
    <message>
        <source>The texts are their own answers: some words are hidden, and the model guesses them.</source>
        <translation>Los textos son sus propias respuestas: algunas palabras se ocultan y el modelo las adivina.</translation>
    </message>
    <message>
        <source>The texts are their own answers: words that stand near each other become alike.</source>
        <translation>Los textos son sus propias respuestas: las palabras que están cerca se vuelven parecidas.</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>{title} ({count} changed)</source>
        <translation>{title} ({count} cambiados)</translation>
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
        <translation>Aún no hay nada que dibujar</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Everything works with the keyboard; every hard word is explained.</source>
        <translation>Todo funciona con el teclado; cada palabra difícil se explica.</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>Temas de ayuda</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>Herald</name>
    <message>
        <source>It took {duration}.</source>
        <translation>Tardó {duration}.</translation>
    </message>
    <message>
        <source>{name}: the training failed</source>
        <translation>{name}: el entrenamiento ha fallado</translation>
    </message>
    <message>
        <source>{name}: the training ended unexpectedly</source>
        <translation>{name}: el entrenamiento acabó de forma inesperada</translation>
    </message>
    <message>
        <source>{name}: the training has ended</source>
        <translation>{name}: el entrenamiento ha terminado</translation>
    </message>
    <message>
        <source>On the test part: {figure} {score}.</source>
        <translation>En la parte de prueba: {figure} {score}.</translation>
    </message>
</context>
<context>
    <name>HistogramsPanel</name>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Histograms of the layers</source>
        <translation>Histogramas de las capas</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Muertas</translation>
    </message>
    <message>
        <source>{layer}, {units}</source>
        <translation>{layer}, {units}</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>Capa {number}</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Rangos</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>{dead} of {units} units are silent for this row.</source>
        <translation>{dead} de {units} unidades callan con esta fila.</translation>
    </message>
    <message>
        <source>{dead} of {units} units are dead: they say the same of every row.</source>
        <translation>{dead} de {units} unidades están muertas: dicen lo mismo de cada fila.</translation>
    </message>
    <message>
        <source>Each row is one layer, from the input to the output.</source>
        <translation>Cada fila es una capa, de la entrada a la salida.</translation>
    </message>
    <message>
        <source>Without a known answer nothing is to be learned, so there are no gradients.</source>
        <translation>Sin una respuesta conocida no hay nada que aprender, así que no hay gradientes.</translation>
    </message>
    <message>
        <source>The gradient vanishes: the first layer&apos;s is about {times} times smaller than the last one&apos;s.</source>
        <translation>El gradiente se desvanece: el de la primera capa es unas {times} veces menor que el de la última.</translation>
    </message>
    <message>
        <source>The gradient reaches the first layer. The further right the bars, the more a weight is moved.</source>
        <translation>El gradiente llega a la primera capa. Cuanto más a la derecha están las barras, más se mueve un peso.</translation>
    </message>
</context>
<context>
    <name>ImagesView</name>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Images and findings</source>
        <translation>Imágenes y hallazgos</translation>
    </message>
    <message>
        <source>{count} images</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>{count} images in {classes} classes</source>
        <translation>{count} imágenes en {classes} clases</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>{width} × {height} {grey}</source>
        <translation>{width} × {height} {grey}</translation>
    </message>
    <message>
        <source>All of them can be read.</source>
        <translation>Todas se pueden leer.</translation>
    </message>
    <message>
        <source>{count} files can&apos;t be read.</source>
        <translation>{count} archivos no se pueden leer.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Images, findings or files</source>
        <translation>Imágenes, hallazgos o archivos</translation>
    </message>
    <message>
        <source>Find a file</source>
        <translation>Buscar un archivo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Mezcladas</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Por nombre de archivo</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Orden de las imágenes</translation>
    </message>
    <message>
        <source>Size of the images shown</source>
        <translation>Tamaño de las imágenes mostradas</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>Decoding the images …</source>
        <translation>Descodificando las imágenes …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why it can&apos;t be read</source>
        <translation>Por qué no se puede leer</translation>
    </message>
    <message>
        <source>Files that can&apos;t be read</source>
        <translation>Archivos que no se pueden leer</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Exclude the chosen images</source>
        <translation>Excluir las imágenes elegidas</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar archivo</translation>
    </message>
    <message>
        <source>{count}, even</source>
        <translation>{count}, parejas</translation>
    </message>
    <message>
        <source>{count}, uneven</source>
        <translation>{count}, desiguales</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} bytes</translation>
    </message>
    <message>
        <source>{width} × {height}, {grey}, {size}</source>
        <translation>{width} × {height}, {grey}, {size}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} seleccionadas</translation>
    </message>
    <message>
        <source>{count} images shown</source>
        <translation>{count} imágenes mostradas</translation>
    </message>
    <message>
        <source>Select images first.</source>
        <translation>Selecciona antes imágenes.</translation>
    </message>
    <message>
        <source>Select one image of a folder first.</source>
        <translation>Selecciona antes una imagen de una carpeta.</translation>
    </message>
    <message>
        <source>{count} images are left out</source>
        <translation>Se excluyen {count} imágenes</translation>
    </message>
</context>
<context>
    <name>ImportancesPanel</name>
    <message>
        <source>Importance of each column</source>
        <translation>Importancia de cada columna</translation>
    </message>
    <message>
        <source>Effect of each value</source>
        <translation>Efecto de cada valor</translation>
    </message>
    <message>
        <source>{score} of {rows} rows are right. The bars say what is lost when one column&apos;s values are shuffled.</source>
        <translation>Acierta el {score} de {rows} filas. Las barras dicen qué se pierde al mezclar los valores de una columna.</translation>
    </message>
    <message>
        <source>The RMSE of {rows} rows is {score}. The bars say what is lost when one column&apos;s values are shuffled.</source>
        <translation>El RMSE de {rows} filas es {score}. Las barras dicen qué se pierde al mezclar los valores de una columna.</translation>
    </message>
    <message>
        <source>What each value adds to {answer}, against other values of its column.</source>
        <translation>Lo que cada valor añade a {answer}, frente a otros valores de su columna.</translation>
    </message>
    <message>
        <source>The answer is {answer}. What each value adds to it, against others of its column.</source>
        <translation>La respuesta es {answer}. Lo que cada valor le añade, frente a otros de su columna.</translation>
    </message>
    <message>
        <source>{count} more columns are not shown.</source>
        <translation>No se muestran {count} columnas más.</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>What to look into</source>
        <translation>Qué mirar por dentro</translation>
    </message>
    <message>
        <source>The model&apos;s own view can&apos;t be shown.</source>
        <translation>La vista propia del modelo no se puede mostrar.</translation>
    </message>
    <message>
        <source>The most frequent words. Click one for its neighbours.</source>
        <translation>Las palabras más frecuentes. Haz clic en una para ver sus vecinas.</translation>
    </message>
    <message>
        <source>The words of the text under Try one, and what each adds to a class.</source>
        <translation>Las palabras del texto en Probar uno, y lo que cada una aporta a una clase.</translation>
    </message>
    <message>
        <source>The model draws new pictures out of noise. Move the slider to see each step.</source>
        <translation>El modelo dibuja imágenes nuevas a partir del ruido. Mueve el control para ver cada paso.</translation>
    </message>
    <message>
        <source>What the model makes of what stands under Try one.</source>
        <translation>Lo que el modelo hace con lo que hay en Probar uno.</translation>
    </message>
    <message>
        <source>Opening the model.</source>
        <translation>Abriendo el modelo.</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>Next control, the one before</source>
        <translation>Control siguiente, el anterior</translation>
    </message>
    <message>
        <source>Press a button, turn a switch</source>
        <translation>Pulsar un botón, accionar un interruptor</translation>
    </message>
    <message>
        <source>buttons, switches</source>
        <translation>botones, interruptores</translation>
    </message>
    <message>
        <source>Another step or page</source>
        <translation>Otro paso u otra página</translation>
    </message>
    <message>
        <source>rail</source>
        <translation>barra lateral</translation>
    </message>
    <message>
        <source>Another tab or choice</source>
        <translation>Otra pestaña u opción</translation>
    </message>
    <message>
        <source>tabs, choices</source>
        <translation>pestañas, opciones</translation>
    </message>
    <message>
        <source>A little more or less</source>
        <translation>Un poco más o menos</translation>
    </message>
    <message>
        <source>number fields, sliders</source>
        <translation>campos numéricos, deslizadores</translation>
    </message>
    <message>
        <source>A lot more or less</source>
        <translation>Mucho más o menos</translation>
    </message>
    <message>
        <source>number fields</source>
        <translation>campos numéricos</translation>
    </message>
    <message>
        <source>Change a cell</source>
        <translation>Cambiar una celda</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tablas</translation>
    </message>
    <message>
        <source>Copy the rows, the picture</source>
        <translation>Copiar las filas, la imagen</translation>
    </message>
    <message>
        <source>tables, charts</source>
        <translation>tablas, gráficos</translation>
    </message>
</context>
<context>
    <name>Latents</name>
    <message>
        <source>From a code</source>
        <translation>Desde un código</translation>
    </message>
    <message>
        <source>Picture of the code</source>
        <translation>Imagen del código</translation>
    </message>
    <message>
        <source>All to 0</source>
        <translation>Todo a 0</translation>
    </message>
    <message>
        <source>Set the code to 0</source>
        <translation>Poner el código a 0</translation>
    </message>
    <message>
        <source>{count} more numbers of the code stay as they are.</source>
        <translation>{count} números más del código se quedan como están.</translation>
    </message>
    <message>
        <source>Numbers of the code</source>
        <translation>Números del código</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Número {number}</translation>
    </message>
    <message>
        <source>The code was not drawn.</source>
        <translation>El código no se dibujó.</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers from input to output</source>
        <translation>Capas de la entrada a la salida</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>What comes in: one sample as it lies in your data.</source>
        <translation>Lo que entra: una muestra tal como está en tus datos.</translation>
    </message>
    <message>
        <source>Brings the values of pixels to another range.</source>
        <translation>Lleva los valores de los píxeles a otro rango.</translation>
    </message>
    <message>
        <source>Brings every number column to the same range, fitted to the training rows; gaps get a flag.</source>
        <translation>Lleva cada columna numérica al mismo rango, ajustado a las filas de entrenamiento; los huecos se marcan.</translation>
    </message>
    <message>
        <source>Slides small filters over the picture; each finds one pattern.</source>
        <translation>Desliza pequeños filtros por la imagen; cada uno halla un patrón.</translation>
    </message>
    <message>
        <source>Slides small filters along the sequence; each finds one pattern.</source>
        <translation>Desliza pequeños filtros por la secuencia; cada uno halla un patrón.</translation>
    </message>
    <message>
        <source>Draws a larger picture from a smaller one with small filters.</source>
        <translation>Dibuja una imagen mayor a partir de una menor con pequeños filtros.</translation>
    </message>
    <message>
        <source>Each neuron weighs everything that comes in, and adds it up.</source>
        <translation>Cada neurona pondera todo lo que entra y lo suma.</translation>
    </message>
    <message>
        <source>Learns a few numbers for each column, so that its ranges can differ.</source>
        <translation>Aprende unos números para cada columna, para que sus rangos puedan diferir.</translation>
    </message>
    <message>
        <source>Keeps the strongest value of each small square: half the size.</source>
        <translation>Conserva el valor más fuerte de cada cuadrado pequeño: la mitad del tamaño.</translation>
    </message>
    <message>
        <source>Keeps the mean of each small square: half the size.</source>
        <translation>Conserva la media de cada cuadrado pequeño: la mitad del tamaño.</translation>
    </message>
    <message>
        <source>Keeps how strongly each filter answered anywhere.</source>
        <translation>Conserva con qué fuerza respondió cada filtro en algún lugar.</translation>
    </message>
    <message>
        <source>Gives each category, or each token, numbers of its own.</source>
        <translation>Da a cada categoría, o a cada token, números propios.</translation>
    </message>
    <message>
        <source>Gives each token numbers of its own; the same numbers turn answers into tokens again.</source>
        <translation>Da a cada token números propios; los mismos números convierten las respuestas otra vez en tokens.</translation>
    </message>
    <message>
        <source>Each place looks for what suits it at other places, and gathers what it finds there.</source>
        <translation>Cada lugar busca en otros lugares lo que le conviene y reúne lo que encuentra allí.</translation>
    </message>
    <message>
        <source>Reads step by step; two gates say what to remember and what to forget.</source>
        <translation>Lee paso a paso; dos puertas dicen qué recordar y qué olvidar.</translation>
    </message>
    <message>
        <source>Reads step by step; three gates guard a memory that runs through all steps.</source>
        <translation>Lee paso a paso; tres puertas guardan una memoria que recorre todos los pasos.</translation>
    </message>
    <message>
        <source>Reads step by step, and hands its state on to the next one.</source>
        <translation>Lee paso a paso y pasa su estado al siguiente.</translation>
    </message>
    <message>
        <source>Keeps values in a good range within each place.</source>
        <translation>Mantiene los valores en un buen rango dentro de cada lugar.</translation>
    </message>
    <message>
        <source>Keeps the strongest of a few steps.</source>
        <translation>Conserva el más fuerte de unos pocos pasos.</translation>
    </message>
    <message>
        <source>Keeps how strongly each filter answered on average.</source>
        <translation>Conserva con qué fuerza respondió cada filtro de media.</translation>
    </message>
    <message>
        <source>Switches whole filters off at random, in training only.</source>
        <translation>Apaga filtros enteros al azar, solo en el entrenamiento.</translation>
    </message>
    <message>
        <source>Keeps values in a good range over each batch.</source>
        <translation>Mantiene los valores en un buen rango en cada lote.</translation>
    </message>
    <message>
        <source>Keeps values in a good range within a few filters.</source>
        <translation>Mantiene los valores en un buen rango dentro de unos pocos filtros.</translation>
    </message>
    <message>
        <source>Holds a layer back, so that small differences stay small.</source>
        <translation>Frena una capa, para que las diferencias pequeñas sigan siendo pequeñas.</translation>
    </message>
    <message>
        <source>Keeps values in a good range within each sample.</source>
        <translation>Mantiene los valores en un buen rango dentro de cada muestra.</translation>
    </message>
    <message>
        <source>Switches some values off at random, in training only.</source>
        <translation>Apaga algunos valores al azar, solo en el entrenamiento.</translation>
    </message>
    <message>
        <source>Puts all values in one line.</source>
        <translation>Pone todos los valores en una línea.</translation>
    </message>
    <message>
        <source>Puts the line of values into rows and columns again.</source>
        <translation>Vuelve a poner la línea de valores en filas y columnas.</translation>
    </message>
    <message>
        <source>Adds what a shortcut brought past the layers before.</source>
        <translation>Suma lo que un atajo trajo saltándose las capas anteriores.</translation>
    </message>
    <message>
        <source>Takes one thing away from another, value by value.</source>
        <translation>Resta una cosa de otra, valor por valor.</translation>
    </message>
    <message>
        <source>Multiplies value by value: one says how much of the other counts.</source>
        <translation>Multiplica valor por valor: uno dice cuánto cuenta el otro.</translation>
    </message>
    <message>
        <source>Takes the mean of several answers.</source>
        <translation>Toma la media de varias respuestas.</translation>
    </message>
    <message>
        <source>Makes the sequence longer: each step stands there twice.</source>
        <translation>Alarga la secuencia: cada paso aparece dos veces.</translation>
    </message>
    <message>
        <source>Puts several inputs side by side.</source>
        <translation>Pone varias entradas una junto a otra.</translation>
    </message>
    <message>
        <source>Bends each value, so that layers can do more than a straight line.</source>
        <translation>Curva cada valor, para que las capas puedan hacer más que una línea recta.</translation>
    </message>
    <message>
        <source>output {sizes}</source>
        <translation>salida {sizes}</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} pesos</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decodificador</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generador</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Discriminador</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>Bloque {number}</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Rescaling</source>
        <translation>Reescalado</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Conv {filters}</source>
        <translation>Conv {filters}</translation>
    </message>
    <message>
        <source>Up conv {filters}</source>
        <translation>Conv ascendente {filters}</translation>
    </message>
    <message>
        <source>Dense {units}</source>
        <translation>Densa {units}</translation>
    </message>
    <message>
        <source>Numbers per column</source>
        <translation>Números por columna</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>RMS norm</source>
        <translation>Norma RMS</translation>
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
        <translation>Pooling máximo</translation>
    </message>
    <message>
        <source>Mean pool</source>
        <translation>Pooling medio</translation>
    </message>
    <message>
        <source>Strongest answers</source>
        <translation>Respuestas máximas</translation>
    </message>
    <message>
        <source>Mean answers</source>
        <translation>Respuestas medias</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Norm. por lotes</translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation>Norm. por capas</translation>
    </message>
    <message>
        <source>Dropout {rate}</source>
        <translation>Dropout {rate}</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Aplanar</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Reorganizar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Sumar</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Restar</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplicar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>{count} heads</source>
        <translation>{count} cabezas</translation>
    </message>
    <message>
        <source>1 head</source>
        <translation>1 cabeza</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>en ambos sentidos</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entradas</translation>
    </message>
    <message>
        <source>{share} % of the weights sit in {layer}.</source>
        <translation>El {share} % de los pesos está en {layer}.</translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation>{count} M</translation>
    </message>
    <message>
        <source>A few seconds</source>
        <translation>Unos segundos</translation>
    </message>
    <message>
        <source>About {time}</source>
        <translation>Cerca de {time}</translation>
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
        <translation>Capas</translation>
    </message>
    <message>
        <source>output · weights</source>
        <translation>salida · pesos</translation>
    </message>
    <message>
        <source>Show layers as a table</source>
        <translation>Mostrar las capas como tabla</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>The network is being laid out.</source>
        <translation>La red se está trazando.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Layers as a table</source>
        <translation>Capas como tabla</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>Aún no hay red</translation>
    </message>
    <message>
        <source>There are no layers to show yet.</source>
        <translation>Aún no hay capas que mostrar.</translation>
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
        <translation>Acerca de Qt</translation>
    </message>
    <message>
        <source>Gradient Desk is free software under the Apache License 2.0. It uses Qt under the LGPL 3, whose libraries lie beside the program as files of their own and may be replaced. Icons: Tabler, MIT.</source>
        <translation>Gradient Desk es software libre bajo la licencia Apache 2.0. Usa Qt bajo la LGPL 3, cuyas bibliotecas están junto al programa como archivos propios y se pueden sustituir. Iconos: Tabler, MIT.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
</context>
<context>
    <name>Locating</name>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Locate the data…</source>
        <translation>Localizar los datos…</translation>
    </message>
    <message>
        <source>Locate the data</source>
        <translation>Localizar los datos</translation>
    </message>
    <message>
        <source>These are not the run&apos;s data.</source>
        <translation>Estos no son los datos de la ejecución.</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <source>Choose file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>o suelta aquí</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Guardar en otro lugar</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Elige dónde guardar</translation>
    </message>
    <message>
        <source>Predict all</source>
        <translation>Predecir todo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel predicting</source>
        <translation>Cancelar la predicción</translation>
    </message>
    <message>
        <source>Progress of predicting</source>
        <translation>Progreso de la predicción</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Predictions go to</source>
        <translation>Las predicciones van a</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>Open the folder of predictions</source>
        <translation>Abrir la carpeta de predicciones</translation>
    </message>
    <message>
        <source>First predictions</source>
        <translation>Primeras predicciones</translation>
    </message>
    <message>
        <source>Every row of a table gets the model&apos;s answer in a new column; the file is new, yours stays.</source>
        <translation>Cada fila de una tabla recibe la respuesta del modelo en una columna nueva; el archivo es nuevo, el tuyo se queda.</translation>
    </message>
    <message>
        <source>Every picture of a folder or an archive gets the model&apos;s answer in a row of a new file.</source>
        <translation>Cada imagen de una carpeta o de un archivo comprimido recibe la respuesta del modelo en una fila de un archivo nuevo.</translation>
    </message>
    <message>
        <source>Every row of a table gets the model&apos;s answer in a new column, and one more row tells what comes next; the file is new, yours stays.</source>
        <translation>Cada fila de una tabla recibe la respuesta del modelo en una columna nueva, y una fila más dice qué viene después; el archivo es nuevo, el tuyo no cambia.</translation>
    </message>
    <message>
        <source>Every text of a table, a text file or a folder gets the model&apos;s answer in a row of a new file.</source>
        <translation>Cada texto de una tabla, un archivo de texto o una carpeta recibe la respuesta del modelo en una fila de un archivo nuevo.</translation>
    </message>
    <message>
        <source>Every sequence of a folder or an archive gets the model&apos;s answer in a row of a new file.</source>
        <translation>Cada secuencia de una carpeta o un archivo comprimido recibe la respuesta del modelo en una fila de un archivo nuevo.</translation>
    </message>
    <message>
        <source>No data chosen yet</source>
        <translation>Aún no hay datos elegidos</translation>
    </message>
    <message>
        <source>A CSV file beside the data</source>
        <translation>Un archivo CSV junto a los datos</translation>
    </message>
    <message>
        <source>Choose the data first.</source>
        <translation>Elige antes los datos.</translation>
    </message>
    <message>
        <source>Predicting now.</source>
        <translation>Prediciendo ahora.</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>Elegir datos</translation>
    </message>
    <message>
        <source>Choose a folder of data</source>
        <translation>Elegir una carpeta de datos</translation>
    </message>
    <message>
        <source>Save predictions</source>
        <translation>Guardar predicciones</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>The predictions would overwrite the data.</source>
        <translation>Las predicciones sobrescribirían los datos.</translation>
    </message>
    <message>
        <source>Save them under another name.</source>
        <translation>Guárdalas con otro nombre.</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Leyendo los datos</translation>
    </message>
    <message>
        <source>Preparing the engine. This takes a few seconds.</source>
        <translation>Preparando el motor. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Predicting: {percent} done</source>
        <translation>Prediciendo: {percent} hecho</translation>
    </message>
    <message>
        <source>Reading: {percent} done</source>
        <translation>Leyendo: {percent} hecho</translation>
    </message>
    <message>
        <source>Nothing was predicted.</source>
        <translation>No se predijo nada.</translation>
    </message>
    <message>
        <source>{count} rows are predicted in {file}.</source>
        <translation>Hay {count} filas predichas en {file}.</translation>
    </message>
    <message>
        <source>{count} pictures are predicted in {file}.</source>
        <translation>Hay {count} imágenes predichas en {file}.</translation>
    </message>
    <message>
        <source>And {count} more findings.</source>
        <translation>Y {count} hallazgos más.</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Map of words</source>
        <translation>Mapa de palabras</translation>
    </message>
    <message>
        <source>Beside the map</source>
        <translation>Junto al mapa</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Analogies</source>
        <translation>Analogías</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Sorteadas</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinas</translation>
    </message>
    <message>
        <source>Is to</source>
        <translation>Es a</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejores</translation>
    </message>
    <message>
        <source>Drawn words</source>
        <translation>Palabras sorteadas</translation>
    </message>
    <message>
        <source>Word and neighbour</source>
        <translation>Palabra y vecina</translation>
    </message>
    <message>
        <source>Drawn against it</source>
        <translation>Sorteadas en contra</translation>
    </message>
    <message>
        <source>{a} : {b} = {c} : ?</source>
        <translation>{a} : {b} = {c} : ?</translation>
    </message>
    <message>
        <source>Near {word}</source>
        <translation>Cerca de {word}</translation>
    </message>
</context>
<context>
    <name>MapsPanel</name>
    <message>
        <source>Picture to look into</source>
        <translation>Imagen que se mira por dentro</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>Mapas de rasgos</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Tu imagen</translation>
    </message>
    <message>
        <source>Layer {number}, {height} × {width}</source>
        <translation>Capa {number}, {height} × {width}</translation>
    </message>
    <message>
        <source>Each map is one feature: the lighter a place, the more of it is there.</source>
        <translation>Cada mapa es un rasgo: cuanto más claro un lugar, más hay de él.</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown.</source>
        <translation>Se muestran los primeros {shown} de {count}.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>{name} recognised, {count} of {whole}</source>
        <translation>{name} reconocido, {count} de {whole}</translation>
    </message>
    <message>
        <source>{name} taken for {answer}, {count} of {whole}</source>
        <translation>{name} tomado por {answer}, {count} de {whole}</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Down: what it is. Across: what the model says. Enter shows the samples of a cell.</source>
        <translation>En vertical: lo que es. En horizontal: lo que dice el modelo. Intro muestra las muestras de una celda.</translation>
    </message>
    <message>
        <source>Corner of the matrix</source>
        <translation>Esquina de la matriz</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New experiment</source>
        <translation>&amp;Nuevo experimento</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Abrir archivo…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save experiment</source>
        <translation>&amp;Guardar experimento</translation>
    </message>
    <message>
        <source>Save experiment &amp;as…</source>
        <translation>Guardar experimento c&amp;omo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>E&amp;xperimento</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>Añadir a la c&amp;ola</translation>
    </message>
    <message>
        <source>Queue five s&amp;eeds</source>
        <translation>Poner en cola cinco se&amp;millas</translation>
    </message>
    <message>
        <source>&amp;Stop and keep the best</source>
        <translation>&amp;Parar y conservar lo mejor</translation>
    </message>
    <message>
        <source>&amp;Cancel the training</source>
        <translation>&amp;Cancelar el entrenamiento</translation>
    </message>
    <message>
        <source>Open a r&amp;un…</source>
        <translation>Abrir una e&amp;jecución…</translation>
    </message>
    <message>
        <source>Tell me when a long training e&amp;nds</source>
        <translation>A&amp;visarme al acabar un entrenamiento largo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>T&amp;rain</source>
        <translation>E&amp;ntrenar</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Evaluar</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <translation>E&amp;jecuciones</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto n&amp;ormal</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>P&amp;resentación</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard and help</source>
        <translation>&amp;Teclado y ayuda</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation>Abrir una ejecución</translation>
    </message>
    <message>
        <source>Save experiment</source>
        <translation>Guardar experimento</translation>
    </message>
    <message>
        <source>Experiments (*.gdesk)</source>
        <translation>Experimentos (*.gdesk)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada aún</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>El idioma cambia la próxima vez que abras el programa.</translation>
    </message>
    <message>
        <source>&amp;Undo {words}</source>
        <translation>&amp;Deshacer: {words}</translation>
    </message>
    <message>
        <source>&amp;Redo {words}</source>
        <translation>&amp;Rehacer: {words}</translation>
    </message>
    <message>
        <source>&amp;Train in turn</source>
        <translation>&amp;Entrenar por turno</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Templates that fit a series of {count} rows.</source>
        <translation>Plantillas que encajan con una serie de {count} filas.</translation>
    </message>
    <message>
        <source>Templates that fit {count} pairs.</source>
        <translation>Plantillas que sirven para {count} pares.</translation>
    </message>
    <message>
        <source>Templates that fit a table of {count} rows.</source>
        <translation>Plantillas adecuadas para una tabla de {count} filas.</translation>
    </message>
    <message>
        <source>Templates that fit {count} images.</source>
        <translation>Plantillas adecuadas para {count} imágenes.</translation>
    </message>
    <message>
        <source>Templates that fit {count} images in {classes} classes.</source>
        <translation>Plantillas adecuadas para {count} imágenes en {classes} clases.</translation>
    </message>
    <message>
        <source>Templates that fit a text of {count} passages.</source>
        <translation>Plantillas que sirven para un texto de {count} pasajes.</translation>
    </message>
    <message>
        <source>Templates that fit {count} texts.</source>
        <translation>Plantillas que sirven para {count} textos.</translation>
    </message>
    <message>
        <source>Templates that fit {count} texts in {classes} classes.</source>
        <translation>Plantillas que sirven para {count} textos en {classes} clases.</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>The data are still being looked at.</source>
        <translation>Los datos aún se están examinando.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Deshacer: {}</translation>
    </message>
    <message>
        <source>This can&apos;t be trained as it is set.</source>
        <translation>Esto no se puede entrenar tal como está.</translation>
    </message>
    <message>
        <source>Template {}</source>
        <translation>Plantilla {}</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Suggested settings</source>
        <translation>Ajustes sugeridos</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Reset {}</source>
        <translation>Restablecer {}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
</context>
<context>
    <name>Mosaic</name>
    <message>
        <source>Picture {number} is chosen.</source>
        <translation>La imagen {number} está elegida.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Aún no hay nada que dibujar</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Número {number}</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What did you try, what did you see?</source>
        <translation>¿Qué probaste, qué viste?</translation>
    </message>
    <message>
        <source>Note on {run}</source>
        <translation>Nota sobre {run}</translation>
    </message>
</context>
<context>
    <name>NumberCell</name>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>In training it was {low} to {high}.</source>
        <translation>En el entrenamiento fue de {low} a {high}.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>Whole number, {range}.</source>
        <translation>Número entero, {range}.</translation>
    </message>
    <message>
        <source>Number, {range}.</source>
        <translation>Número, {range}.</translation>
    </message>
    <message>
        <source>{setting}: enter a whole number.</source>
        <translation>{setting}: introduce un número entero.</translation>
    </message>
    <message>
        <source>{setting}: enter a number.</source>
        <translation>{setting}: introduce un número.</translation>
    </message>
    <message>
        <source>{setting}: enter {range}.</source>
        <translation>{setting}: introduce un valor {range}.</translation>
    </message>
</context>
<context>
    <name>NumbersModel</name>
    <message>
        <source>not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>infinito</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>The best first try for a series of {count} rows.</source>
        <translation>El mejor primer intento para una serie de {count} filas.</translation>
    </message>
    <message>
        <source>The best first try for a table of {count} rows.</source>
        <translation>Lo mejor para empezar con una tabla de {count} filas.</translation>
    </message>
    <message>
        <source>The best first try for {count} texts.</source>
        <translation>El mejor primer intento para {count} textos.</translation>
    </message>
    <message>
        <source>The best first try for a text of {count} passages.</source>
        <translation>El mejor primer intento para un texto de {count} pasajes.</translation>
    </message>
    <message>
        <source>The best first try for {count} pairs.</source>
        <translation>El mejor primer intento para {count} pares.</translation>
    </message>
    <message>
        <source>The best first try for {count} pictures of {size}.</source>
        <translation>Lo mejor para empezar con {count} imágenes de {size}.</translation>
    </message>
    <message>
        <source>Needs pictures of two classes or more.</source>
        <translation>Necesita imágenes de dos clases o más.</translation>
    </message>
    <message>
        <source>Needs texts with a class each.</source>
        <translation>Necesita textos con una clase cada uno.</translation>
    </message>
    <message>
        <source>Doesn&apos;t learn from whole short sequences.</source>
        <translation>No aprende de secuencias cortas enteras.</translation>
    </message>
    <message>
        <source>Doesn&apos;t learn this target.</source>
        <translation>No aprende este objetivo.</translation>
    </message>
    <message>
        <source>Needs pairs of texts: a source and its answer.</source>
        <translation>Necesita pares de textos: una fuente y su respuesta.</translation>
    </message>
    <message>
        <source>Needs a table or pictures.</source>
        <translation>Necesita una tabla o imágenes.</translation>
    </message>
    <message>
        <source>Needs texts or a time series.</source>
        <translation>Necesita textos o una serie temporal.</translation>
    </message>
    <message>
        <source>Needs a table, pictures or a time series.</source>
        <translation>Necesita una tabla, imágenes o una serie temporal.</translation>
    </message>
    <message>
        <source>Needs a table.</source>
        <translation>Necesita una tabla.</translation>
    </message>
    <message>
        <source>Needs pictures.</source>
        <translation>Necesita imágenes.</translation>
    </message>
    <message>
        <source>Needs texts.</source>
        <translation>Necesita textos.</translation>
    </message>
    <message>
        <source>Needs a time series.</source>
        <translation>Necesita una serie temporal.</translation>
    </message>
    <message>
        <source>Needs other data.</source>
        <translation>Necesita otros datos.</translation>
    </message>
</context>
<context>
    <name>OriginField</name>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Pesos aleatorios</translation>
    </message>
    <message>
        <source>Weights of the same layers are taken over, and texts are cut as that run cut them.</source>
        <translation>Se toman los pesos de las mismas capas, y los textos se cortan como los cortó esa ejecución.</translation>
    </message>
    <message>
        <source>A run whose training goes on with these data.</source>
        <translation>Una ejecución cuyo entrenamiento sigue con estos datos.</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>Reading the data of this run …</source>
        <translation>Leyendo los datos de esta ejecución …</translation>
    </message>
    <message>
        <source>Sequence {number}</source>
        <translation>Secuencia {number}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>The data have fewer samples now than when this run was trained. The scores still hold.</source>
        <translation>Los datos tienen ahora menos muestras que cuando se entrenó esta ejecución. Las puntuaciones siguen valiendo.</translation>
    </message>
</context>
<context>
    <name>OverlayCard</name>
    <message>
        <source>Figure</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>En horizontal</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>Por época</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Por tiempo</translation>
    </message>
    <message>
        <source>Curves of the runs</source>
        <translation>Curvas de las ejecuciones</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>{figure}, {count} runs</source>
        <translation>{figure}, {count} ejecuciones</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>Drawing pad</source>
        <translation>Lienzo de dibujo</translation>
    </message>
    <message>
        <source>Draw with the mouse. With the keyboard, open or paste a picture instead.</source>
        <translation>Dibuja con el ratón. Con el teclado, abre o pega una imagen.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Go to Data</source>
        <translation>Ir a Datos</translation>
    </message>
    <message>
        <source>Go to Model</source>
        <translation>Ir a Modelo</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenar</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
</context>
<context>
    <name>PairsCard</name>
    <message>
        <source>Taken for another most often</source>
        <translation>Más confundidas con otra</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Tomada por</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Most frequent confusions</source>
        <translation>Confusiones más frecuentes</translation>
    </message>
</context>
<context>
    <name>PairsView</name>
    <message>
        <source>Part of the pairs to show</source>
        <translation>Parte de los pares que mostrar</translation>
    </message>
    <message>
        <source>Pairs, table</source>
        <translation>Pares, tabla</translation>
    </message>
    <message>
        <source>Chosen pair is shown</source>
        <translation>Se muestra el par elegido</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Source of the chosen pair</source>
        <translation>Fuente del par elegido</translation>
    </message>
    <message>
        <source>Answer of the chosen pair</source>
        <translation>Respuesta del par elegido</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caracteres</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} desconocidos</translation>
    </message>
    <message>
        <source>The data are still being looked at.</source>
        <translation>Los datos aún se están examinando.</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} palabras</translation>
    </message>
    <message>
        <source>{count} pieces of words</source>
        <translation>{count} trozos de palabras</translation>
    </message>
    <message>
        <source>{source} to {answer}</source>
        <translation>de {source} a {answer}</translation>
    </message>
    <message>
        <source>{count} pairs are longer</source>
        <translation>{count} pares son más largos</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Word map</source>
        <translation>Mapa de palabras</translation>
    </message>
    <message>
        <source>Telling words</source>
        <translation>Palabras reveladoras</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Inusual</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Duel</source>
        <translation>Duelo</translation>
    </message>
    <message>
        <source>From noise</source>
        <translation>Desde el ruido</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirada atrás</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>Mapas de rasgos</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Frontera</translation>
    </message>
    <message>
        <source>Importances</source>
        <translation>Importancias</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message>
        <source>Paste a table or a text</source>
        <translation>Pegar una tabla o un texto</translation>
    </message>
    <message>
        <source>Copy cells of a spreadsheet, lines of a CSV file or a text, and paste them here</source>
        <translation>Copia celdas de una hoja de cálculo, líneas de un archivo CSV o un texto, y pégalas aquí</translation>
    </message>
    <message>
        <source>Table or text to paste</source>
        <translation>Tabla o texto que pegar</translation>
    </message>
    <message>
        <source>Use as a table</source>
        <translation>Usar como tabla</translation>
    </message>
    <message>
        <source>Use as a text</source>
        <translation>Usar como texto</translation>
    </message>
    <message>
        <source>Don&apos;t paste</source>
        <translation>No pegar</translation>
    </message>
    <message>
        <source>Paste a line of names and at least one row first.</source>
        <translation>Pega antes una línea de nombres y al menos una fila.</translation>
    </message>
    <message>
        <source>Paste a text first.</source>
        <translation>Pega antes un texto.</translation>
    </message>
</context>
<context>
    <name>PictureSizeCard</name>
    <message>
        <source>Image size</source>
        <translation>Tamaño de imagen</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour of the images</source>
        <translation>Color de las imágenes</translation>
    </message>
    <message>
        <source>Share of the free memory</source>
        <translation>Parte de la memoria libre</translation>
    </message>
    <message>
        <source>Fits.</source>
        <translation>Cabe.</translation>
    </message>
    <message>
        <source>The rest is read from disk while training.</source>
        <translation>El resto se lee del disco durante el entrenamiento.</translation>
    </message>
    <message>
        <source>Memory when training {used}, {free} free. {fits}</source>
        <translation>Memoria al entrenar {used}, {free} libres. {fits}</translation>
    </message>
    <message>
        <source>Enter {low} to {high}.</source>
        <translation>Introduce de {low} a {high}.</translation>
    </message>
    <message>
        <source>Image colour</source>
        <translation>Color de imagen</translation>
    </message>
</context>
<context>
    <name>PlanePanel</name>
    <message>
        <source>Number across</source>
        <translation>Número en horizontal</translation>
    </message>
    <message>
        <source>Number upwards</source>
        <translation>Número en vertical</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>En horizontal</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>En vertical</translation>
    </message>
    <message>
        <source>Pictures all over the code</source>
        <translation>Imágenes por todo el código</translation>
    </message>
    <message>
        <source>Places of given pictures</source>
        <translation>Lugares de las imágenes dadas</translation>
    </message>
    <message>
        <source>What is drawn there</source>
        <translation>Qué se dibuja ahí</translation>
    </message>
    <message>
        <source>Where given pictures lie</source>
        <translation>Dónde están las imágenes dadas</translation>
    </message>
    <message>
        <source>Asking the model about these numbers.</source>
        <translation>Preguntando al modelo por estos números.</translation>
    </message>
    <message>
        <source>As the best weights so far draw. All other numbers of the code are 0.</source>
        <translation>Tal como dibujan los mejores pesos hasta ahora. Todos los demás números del código son 0.</translation>
    </message>
    <message>
        <source>Number {number} (spread {spread})</source>
        <translation>Número {number} (dispersión {spread})</translation>
    </message>
    <message>
        <source>Every picture is drawn from two numbers between {low} and {high}.</source>
        <translation>Cada imagen se dibuja a partir de dos números entre {low} y {high}.</translation>
    </message>
    <message>
        <source>Two numbers of the code go from {low} to {high}; the {count} others are 0.</source>
        <translation>Dos números del código van de {low} a {high}; los otros {count} son 0.</translation>
    </message>
</context>
<context>
    <name>PredictedCard</name>
    <message>
        <source>Predicted against actual</source>
        <translation>Predicho frente a real</translation>
    </message>
    <message>
        <source>click a point for its row</source>
        <translation>haz clic en un punto para ver su fila</translation>
    </message>
    <message>
        <source>Predicted against actual, card</source>
        <translation>Predicho frente a real, tarjeta</translation>
    </message>
</context>
<context>
    <name>ProjectionPanel</name>
    <message>
        <source>Class that stands out</source>
        <translation>Clase que destaca</translation>
    </message>
    <message>
        <source>Before the training</source>
        <translation>Antes del entrenamiento</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Your picture among those of the training</source>
        <translation>Tu imagen entre las del entrenamiento</translation>
    </message>
    <message>
        <source>The ring is your picture. Close points look alike to the network.</source>
        <translation>El anillo es tu imagen. Los puntos cercanos se parecen para la red.</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>Época {epoch}</translation>
    </message>
    <message>
        <source>Each point is a validation picture as the network sees it, in two directions of most difference. It tells {share} % of these pictures apart.</source>
        <translation>Cada punto es una imagen de validación tal como la ve la red, en dos direcciones de máxima diferencia. Distingue el {share} % de estas imágenes.</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Trainings in the queue</source>
        <translation>Entrenamientos en la cola</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>Sobre el elemento elegido</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Quitar de la cola</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Abrir ejecución</translation>
    </message>
    <message>
        <source>Open the run of the entry</source>
        <translation>Abrir la ejecución del elemento</translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translation>Quitar lo acabado</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Empezar la cola</translation>
    </message>
    <message>
        <source>{count} trained</source>
        <translation>{count} con éxito</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} con fallo</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>{count} cancelado(s)</translation>
    </message>
    <message>
        <source>{count} interrupted</source>
        <translation>{count} interrumpido(s)</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>{count} en curso</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en espera</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>cerca de {time}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Trainings that wait for their turn.</source>
        <translation>Entrenamientos que esperan su turno.</translation>
    </message>
    <message>
        <source>Only what waits has a place to change.</source>
        <translation>Solo lo que espera puede cambiar de puesto.</translation>
    </message>
    <message>
        <source>It is the next one already.</source>
        <translation>Ya es el siguiente.</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>Ya es el último.</translation>
    </message>
    <message>
        <source>It trains just now. Stop it on the Train page.</source>
        <translation>Se está entrenando ahora. Páralo en la página Entrenar.</translation>
    </message>
    <message>
        <source>It has no run before it begins.</source>
        <translation>No tiene ejecución hasta que empieza.</translation>
    </message>
    <message>
        <source>None is done yet.</source>
        <translation>Aún no ha acabado ninguno.</translation>
    </message>
    <message>
        <source>settings as most of the others</source>
        <translation>ajustes como la mayoría de los demás</translation>
    </message>
    <message>
        <source>queued {when}</source>
        <translation>en cola desde {when}</translation>
    </message>
    <message>
        <source>Continue the queue</source>
        <translation>Continuar la cola</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Pausar la cola</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltan {time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>cerca de {time}</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>acabando</translation>
    </message>
    <message>
        <source>epoch {now} of {all}</source>
        <translation>época {now} de {all}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
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
        <translation>{count} entrenamientos esperan en la cola.</translation>
    </message>
    <message>
        <source>1 training waits in the queue.</source>
        <translation>1 entrenamiento espera en la cola.</translation>
    </message>
    <message>
        <source>The window was closed before their turn.</source>
        <translation>La ventana se cerró antes de su turno.</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar la cola</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Empezar la cola</translation>
    </message>
    <message>
        <source>The queue is done: {count} trained.</source>
        <translation>La cola ha acabado: {count} con éxito.</translation>
    </message>
    <message>
        <source>The queue is done: {count} of {all} trained.</source>
        <translation>La cola ha acabado: {count} de {all} con éxito.</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Mostrar la tabla</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down move what waits, Delete takes it out.</source>
        <translation>Ctrl+Arriba y Ctrl+Abajo mueven lo que espera; Supr lo quita.</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Nothing is queued</source>
        <translation>No hay nada en la cola</translation>
    </message>
    <message>
        <source>While a training runs, Train puts a copy here; it begins when its turn comes.</source>
        <translation>Mientras corre un entrenamiento, Entrenar pone aquí una copia; empieza cuando le toca.</translation>
    </message>
    <message>
        <source>Go to Model</source>
        <translation>Ir a Modelo</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>RailDevice</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
</context>
<context>
    <name>RailStep</name>
    <message>
        <source>Step {}: {}</source>
        <translation>Paso {}: {}</translation>
    </message>
</context>
<context>
    <name>RateFinder</name>
    <message>
        <source>Find a learning rate</source>
        <translation>Buscar una tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Tries rates from tiny to huge, one batch each, on the training samples.</source>
        <translation>Prueba tasas desde diminutas hasta enormes, un lote cada una, con las muestras de entrenamiento.</translation>
    </message>
    <message>
        <source>Progress of the learning-rate finder</source>
        <translation>Progreso de la búsqueda de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Loss at each learning rate</source>
        <translation>Pérdida con cada tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Use the suggested learning rate</source>
        <translation>Usar la tasa de aprendizaje sugerida</translation>
    </message>
    <message>
        <source>A training is running. Look when it has ended.</source>
        <translation>Hay un entrenamiento en curso. Busca cuando haya acabado.</translation>
    </message>
    <message>
        <source>The data are still being looked at.</source>
        <translation>Los datos aún se están examinando.</translation>
    </message>
    <message>
        <source>This is the learning rate already.</source>
        <translation>Ya es esta la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Trying learning rates</source>
        <translation>Probando tasas de aprendizaje</translation>
    </message>
    <message>
        <source>Reading and building</source>
        <translation>Leyendo y construyendo</translation>
    </message>
    <message>
        <source>The loss fell at no learning rate. Look at the data, or try another template.</source>
        <translation>La pérdida no bajó con ninguna tasa de aprendizaje. Revisa los datos o prueba otra plantilla.</translation>
    </message>
    <message>
        <source>A tenth of the rate at which the loss was lowest: it falls fast there, and safely.</source>
        <translation>Un décimo de la tasa con la que la pérdida fue menor: ahí baja rápido y de forma segura.</translation>
    </message>
    <message>
        <source>Use {rate}</source>
        <translation>Usar {rate}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>What comes of it</source>
        <translation>Qué resulta</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done with how it is read</source>
        <translation>Listo con cómo se lee</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>It can&apos;t be read like this.</source>
        <translation>Así no se puede leer.</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns</source>
        <translation>{rows} filas, {columns} columnas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Between fields</source>
        <translation>Entre campos</translation>
    </message>
    <message>
        <source>Double quotes</source>
        <translation>Comillas dobles</translation>
    </message>
    <message>
        <source>Single quotes</source>
        <translation>Comillas simples</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Around fields</source>
        <translation>Alrededor de campos</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Point, 1.5</source>
        <translation>Punto, 1.5</translation>
    </message>
    <message>
        <source>Comma, 1,5</source>
        <translation>Coma, 1,5</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Header line</source>
        <translation>Línea de encabezado</translation>
    </message>
    <message>
        <source>Lines before it</source>
        <translation>Líneas anteriores</translation>
    </message>
    <message>
        <source>Missing marks</source>
        <translation>Marcas de faltante</translation>
    </message>
    <message>
        <source>NA; -; ?</source>
        <translation>NA; -; ?</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Refuse the file</source>
        <translation>Rechazar el archivo</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Excluirlas</translation>
    </message>
    <message>
        <source>Uneven rows</source>
        <translation>Filas desiguales</translation>
    </message>
    <message>
        <source>Each line is a text of its own</source>
        <translation>Cada línea es un texto propio</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Lo has dicho tú.</translation>
    </message>
    <message>
        <source>Separate several by semicolons. Empty cells are missing anyway.</source>
        <translation>Separa varias con punto y coma. Las celdas vacías cuentan siempre como faltantes.</translation>
    </message>
    <message>
        <source>Guess it</source>
        <translation>Suponer</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Introduce un número entero.</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Best validation</source>
        <translation>Mejor validación</translation>
    </message>
    <message>
        <source>Validation now</source>
        <translation>Validación ahora</translation>
    </message>
    <message>
        <source>Training now</source>
        <translation>Entrenamiento ahora</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Best training</source>
        <translation>Mejor entrenamiento</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>época {number}</translation>
    </message>
    <message>
        <source>{epoch}, {guessing}</source>
        <translation>{epoch}, {guessing}</translation>
    </message>
    <message>
        <source>{points} points higher</source>
        <translation>{points} puntos más</translation>
    </message>
    <message>
        <source>{points} points lower</source>
        <translation>{points} puntos menos</translation>
    </message>
    <message>
        <source>{share} higher</source>
        <translation>{share} más</translation>
    </message>
    <message>
        <source>{share} lower</source>
        <translation>{share} menos</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>all epochs are run</source>
        <translation>se hacen todas las épocas</translation>
    </message>
    <message>
        <source>{waited} of {all}</source>
        <translation>{waited} de {all}</translation>
    </message>
    <message>
        <source>{left} more, then it stops</source>
        <translation>{left} más y para</translation>
    </message>
    <message>
        <source>epochs without gain</source>
        <translation>épocas sin mejora</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Ready to train</source>
        <translation>Listo para entrenar</translation>
    </message>
    <message>
        <source>Training samples</source>
        <translation>Muestras de entrenamiento</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Curves appear here, epoch by epoch</source>
        <translation>Aquí aparecen las curvas, época a época</translation>
    </message>
    <message>
        <source>checked on {count}</source>
        <translation>comprobado con {count}</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimación</translation>
    </message>
    <message>
        <source>After every epoch it draws the same seeds again, so you see how it learns.</source>
        <translation>Tras cada época vuelve a dibujar las mismas semillas, y así ves cómo aprende.</translation>
    </message>
    <message>
        <source>After every epoch it goes on with the same beginnings, so you see how it learns.</source>
        <translation>Después de cada época continúa los mismos comienzos, así ves cómo aprende.</translation>
    </message>
    <message>
        <source>The best epoch is kept. You can go on using the window meanwhile.</source>
        <translation>Se conserva la mejor época. Mientras tanto puedes seguir usando la ventana.</translation>
    </message>
    <message>
        <source>Guessing alone scores {score} ({figure}): that has to be beaten. The best epoch is kept.</source>
        <translation>Solo adivinando se logra {score} ({figure}): hay que superarlo. Se conserva la mejor época.</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Open {name} again</source>
        <translation>Abrir {name} de nuevo</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>ya no está</translation>
    </message>
</context>
<context>
    <name>ReconstructionPanel</name>
    <message>
        <source>Sample given back</source>
        <translation>Muestra devuelta</translation>
    </message>
    <message>
        <source>Column given back</source>
        <translation>Columna devuelta</translation>
    </message>
    <message>
        <source>Originals and what is given back</source>
        <translation>Originales y lo devuelto</translation>
    </message>
    <message>
        <source>Window and what is given back</source>
        <translation>Ventana y lo devuelto</translation>
    </message>
    <message>
        <source>Error of each column</source>
        <translation>Error de cada columna</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Under each: its mean squared error, values counting from 0 to 1. The lighter the map, the larger.</source>
        <translation>Debajo de cada una: su error cuadrático medio, con valores de 0 a 1. Cuanto más claro el mapa, mayor.</translation>
    </message>
    <message>
        <source>Step of the window</source>
        <translation>Paso de la ventana</translation>
    </message>
    <message>
        <source>Mean squared error of the window: {error}, in squared deviations.</source>
        <translation>Error cuadrático medio de la ventana: {error}, en desviaciones al cuadrado.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>{original}, given back {back}</source>
        <translation>{original}, devuelto {back}</translation>
    </message>
    <message>
        <source>Mean squared error of the row: {error}. An error above 1 is more than a usual deviation.</source>
        <translation>Error cuadrático medio de la fila: {error}. Un error mayor que 1 es más que una desviación habitual.</translation>
    </message>
</context>
<context>
    <name>Recoveries</name>
    <message>
        <source>The training on {name} was interrupted.</source>
        <translation>El entrenamiento con {name} se interrumpió.</translation>
    </message>
    <message>
        <source>What was trained so far is kept.</source>
        <translation>Lo entrenado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Your last edits on {name} are still here.</source>
        <translation>Tus últimos cambios en {name} siguen aquí.</translation>
    </message>
    <message>
        <source>Made {when}, not saved.</source>
        <translation>Del {when}, sin guardar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Reel</name>
    <message>
        <source>Play the epochs</source>
        <translation>Reproducir las épocas</translation>
    </message>
    <message>
        <source>Epoch {number}</source>
        <translation>Época {number}</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>Antes de entrenar</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Detener la reproducción</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Choose a column under Target.</source>
        <translation>Elige una columna en Objetivo.</translation>
    </message>
    <message>
        <source>Give one the role Input in the table.</source>
        <translation>Da a una el papel Entrada en la tabla.</translation>
    </message>
    <message>
        <source>Give one the role Input in the table</source>
        <translation>Da a una el papel Entrada en la tabla</translation>
    </message>
    <message>
        <source>or have such rows left out.</source>
        <translation>o haz que se excluyan esas filas.</translation>
    </message>
    <message>
        <source>or say that there is no header line.</source>
        <translation>o indica que no hay línea de encabezado.</translation>
    </message>
    <message>
        <source>Load a part of it.</source>
        <translation>Carga una parte.</translation>
    </message>
    <message>
        <source>or learn to draw such pictures.</source>
        <translation>o aprende a dibujar esas imágenes.</translation>
    </message>
    <message>
        <source>This one trains on tables and pictures.</source>
        <translation>Este entrena con tablas e imágenes.</translation>
    </message>
    <message>
        <source>Give the file itself.</source>
        <translation>Indica el archivo mismo.</translation>
    </message>
    <message>
        <source>; choose another target.</source>
        <translation>; elige otro objetivo.</translation>
    </message>
    <message>
        <source>give it the type Category;</source>
        <translation>dale el tipo Categoría;</translation>
    </message>
    <message>
        <source>Make the window shorter.</source>
        <translation>Acorta la ventana.</translation>
    </message>
    <message>
        <source>Give the column that tells the series apart the role Group,</source>
        <translation>Da a la columna que distingue las series el papel Grupo,</translation>
    </message>
    <message>
        <source>Choose one target,</source>
        <translation>Elige un objetivo,</translation>
    </message>
    <message>
        <source>Give the column that holds them the type Text.</source>
        <translation>Da a la columna que los contiene el tipo Texto.</translation>
    </message>
    <message>
        <source>or learn from the texts alone.</source>
        <translation>o aprende solo de los textos.</translation>
    </message>
    <message>
        <source>or treat them as texts.</source>
        <translation>o trátalos como textos.</translation>
    </message>
    <message>
        <source>or choose its characters under How it is read.</source>
        <translation>o elige sus caracteres en Cómo se lee.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The model answers</source>
        <translation>El modelo responde</translation>
    </message>
    <message>
        <source>Likeliest answers</source>
        <translation>Respuestas más probables</translation>
    </message>
    <message>
        <source>Likeliest answers, by probability</source>
        <translation>Respuestas más probables, por probabilidad</translation>
    </message>
    <message>
        <source>True answer: {truth}</source>
        <translation>Respuesta correcta: {truth}</translation>
    </message>
</context>
<context>
    <name>ResidualsCard</name>
    <message>
        <source>Residuals</source>
        <translation>Residuos</translation>
    </message>
    <message>
        <source>predicted minus actual</source>
        <translation>predicho menos real</translation>
    </message>
    <message>
        <source>{name}, card</source>
        <translation>{name}, tarjeta</translation>
    </message>
</context>
<context>
    <name>RivalsCard</name>
    <message>
        <source>Against simple forecasts</source>
        <translation>Frente a pronósticos simples</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
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
        <translation>Frente a pronósticos simples, tabla</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Este modelo</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>Last season</source>
        <translation>Último período</translation>
    </message>
    <message>
        <source>Linear regression</source>
        <translation>Regresión lineal</translation>
    </message>
    <message>
        <source>{name} does better and needs no network.</source>
        <translation>{name} lo hace mejor y no necesita red.</translation>
    </message>
    <message>
        <source>No simple forecast does as well.</source>
        <translation>Ningún pronóstico simple lo hace tan bien.</translation>
    </message>
</context>
<context>
    <name>RowForm</name>
    <message>
        <source>Take a row</source>
        <translation>Tomar una fila</translation>
    </message>
    <message>
        <source>Typical values</source>
        <translation>Valores típicos</translation>
    </message>
    <message>
        <source>The run has no test part.</source>
        <translation>La ejecución no tiene parte de prueba.</translation>
    </message>
    <message>
        <source>{count} more columns keep their values.</source>
        <translation>{count} columnas más conservan sus valores.</translation>
    </message>
    <message>
        <source>Row {number} of the test part, never seen in training.</source>
        <translation>Fila {number} de la parte de prueba, nunca vista en el entrenamiento.</translation>
    </message>
    <message>
        <source>Not a number: counts as missing.</source>
        <translation>No es un número: cuenta como faltante.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: counts as missing.</source>
        <translation>No se puede leer: cuenta como faltante.</translation>
    </message>
    <message>
        <source>Never seen in training.</source>
        <translation>Nunca visto en el entrenamiento.</translation>
    </message>
    <message>
        <source>The run&apos;s data can&apos;t be read, so ranges and rows are not known. {reason}</source>
        <translation>No se pueden leer los datos de la ejecución, así que no se conocen rangos ni filas. {reason}</translation>
    </message>
    <message>
        <source>Change a value, and the answer follows.</source>
        <translation>Cambia un valor y la respuesta lo sigue.</translation>
    </message>
    <message>
        <source>Values of the row</source>
        <translation>Valores de la fila</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Input columns</source>
        <translation>Columnas de entrada</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>Partió de</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Tamaño de imagen</translation>
    </message>
    <message>
        <source>Samples read</source>
        <translation>Muestras leídas</translation>
    </message>
    <message>
        <source>Samples left out</source>
        <translation>Muestras excluidas</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Parte de validación</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>Parte de prueba</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Stopped, best kept</source>
        <translation>Parada, con lo mejor</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
</context>
<context>
    <name>RunsMenu</name>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordenar por</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Best validation</source>
        <translation>Mejor validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitud de prueba</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparada</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>acabando</translation>
    </message>
    <message>
        <source>epoch {now} of {all}</source>
        <translation>época {now} de {all}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltan {time}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>después</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
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
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exportar tabla</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Preparar de nuevo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <translation>Reanudar la ejecución</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>Borrar la ejecución</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Abrir ejecución</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Each training leaves a run here: its settings, curves, scores and model.</source>
        <translation>Cada entrenamiento deja aquí una ejecución: sus ajustes, curvas, puntuaciones y modelo.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenar</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Runs or queue</source>
        <translation>Ejecuciones o cola</translation>
    </message>
    <message>
        <source>The runs can&apos;t be listed.</source>
        <translation>No se puede mostrar la lista de ejecuciones.</translation>
    </message>
    <message>
        <source>There are none in {folder}.</source>
        <translation>No hay ninguna en {folder}.</translation>
    </message>
    <message>
        <source>1 run, {size}.</source>
        <translation>1 ejecución, {size}.</translation>
    </message>
    <message>
        <source>{count} runs, {size}.</source>
        <translation>{count} ejecuciones, {size}.</translation>
    </message>
    <message>
        <source>{compared} chosen to compare, {running} running.</source>
        <translation>{compared} elegidas para comparar, {running} en curso.</translation>
    </message>
    <message>
        <source>{compared} chosen to compare.</source>
        <translation>{compared} elegidas para comparar.</translation>
    </message>
    <message>
        <source>{running} running.</source>
        <translation>{running} en curso.</translation>
    </message>
    <message>
        <source>Choose a run in the table first.</source>
        <translation>Elige antes una ejecución en la tabla.</translation>
    </message>
    <message>
        <source>Its experiment can&apos;t be read.</source>
        <translation>No se puede leer su experimento.</translation>
    </message>
    <message>
        <source>A run can&apos;t be deleted while it trains.</source>
        <translation>Una ejecución no se puede borrar mientras entrena.</translation>
    </message>
    <message>
        <source>Delete {count}</source>
        <translation>Borrar {count}</translation>
    </message>
    <message>
        <source>Another training runs. Stop it first.</source>
        <translation>Hay otro entrenamiento en curso. Páralo antes.</translation>
    </message>
    <message>
        <source>There is no model in this run: it ended before its first epoch, or was cancelled.</source>
        <translation>No hay modelo en esta ejecución: acabó antes de su primera época o se canceló.</translation>
    </message>
    <message>
        <source>{count} runs can be compared at once.</source>
        <translation>Se pueden comparar {count} ejecuciones a la vez.</translation>
    </message>
    <message>
        <source>Take one out of the comparison first.</source>
        <translation>Quita antes una de la comparación.</translation>
    </message>
    <message>
        <source>The run can&apos;t go on.</source>
        <translation>La ejecución no puede continuar.</translation>
    </message>
    <message>
        <source>1 run deleted.</source>
        <translation>1 ejecución borrada.</translation>
    </message>
    <message>
        <source>{count} runs deleted.</source>
        <translation>{count} ejecuciones borradas.</translation>
    </message>
    <message>
        <source>{size} are free again.</source>
        <translation>{size} vuelven a estar libres.</translation>
    </message>
    <message>
        <source>Not everything was deleted.</source>
        <translation>No se borró todo.</translation>
    </message>
    <message>
        <source>The note was not saved.</source>
        <translation>La nota no se guardó.</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>La imagen no se guardó.</translation>
    </message>
    <message>
        <source>Choose the folder of runs</source>
        <translation>Elige la carpeta de ejecuciones</translation>
    </message>
    <message>
        <source>Export the table of runs</source>
        <translation>Exportar la tabla de ejecuciones</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The table was written.</source>
        <translation>La tabla se escribió.</translation>
    </message>
    <message>
        <source>The table was not written.</source>
        <translation>La tabla no se escribió.</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
</context>
<context>
    <name>SamplesCard</name>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>What the template draws</source>
        <translation>Lo que dibuja la plantilla</translation>
    </message>
    <message>
        <source>Reconstructions</source>
        <translation>Reconstrucciones</translation>
    </message>
    <message>
        <source>Samples of the epoch</source>
        <translation>Muestras de la época</translation>
    </message>
    <message>
        <source>Epoch of the samples</source>
        <translation>Época de las muestras</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>There are no pictures yet.</source>
        <translation>Aún no hay imágenes.</translation>
    </message>
    <message>
        <source>{count} fixed seeds</source>
        <translation>{count} semillas fijas</translation>
    </message>
    <message>
        <source>given above, given back below</source>
        <translation>arriba lo dado, abajo lo devuelto</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}. Choose another folder.</source>
        <translation>No se puede escribir {file}: {reason}. Elige otra carpeta.</translation>
    </message>
</context>
<context>
    <name>SchedulePreview</name>
    <message>
        <source>Learning rate over the epochs</source>
        <translation>Tasa de aprendizaje a lo largo de las épocas</translation>
    </message>
</context>
<context>
    <name>ScoresCard</name>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Error de calibración</translation>
    </message>
    <message>
        <source>guessing {score}</source>
        <translation>adivinando {score}</translation>
    </message>
    <message>
        <source>the last season {score}</source>
        <translation>el último período {score}</translation>
    </message>
    <message>
        <source>the last value {score}</source>
        <translation>el último valor {score}</translation>
    </message>
    <message>
        <source>counting {score}</source>
        <translation>contar {score}</translation>
    </message>
    <message>
        <source>nearest known {score}</source>
        <translation>lo conocido más cercano {score}</translation>
    </message>
    <message>
        <source>the mean {score}</source>
        <translation>la media {score}</translation>
    </message>
    <message>
        <source>the mean picture {score}</source>
        <translation>la imagen media {score}</translation>
    </message>
    <message>
        <source>all classes alike {score}, guessing {guess}</source>
        <translation>todas las clases por igual {score}, adivinando {guess}</translation>
    </message>
    <message>
        <source>how much the code carries</source>
        <translation>cuánto lleva el código</translation>
    </message>
    <message>
        <source>as a simple judge tells them</source>
        <translation>según las distingue un juez sencillo</translation>
    </message>
    <message>
        <source>of the given ones&apos; spread</source>
        <translation>de la variedad de las dadas</translation>
    </message>
    <message>
        <source>as many principal components {score}</source>
        <translation>otros tantos componentes principales {score}</translation>
    </message>
    <message>
        <source>at the threshold</source>
        <translation>en el umbral</translation>
    </message>
    <message>
        <source>tokens it wavers between</source>
        <translation>tokens entre los que duda</translation>
    </message>
    <message>
        <source>nats a token</source>
        <translation>nats por token</translation>
    </message>
    <message>
        <source>nats a picture</source>
        <translation>nats por imagen</translation>
    </message>
    <message>
        <source>says {says}, is {right}</source>
        <translation>dice {says}, acierta {right}</translation>
    </message>
    <message>
        <source>As sure as it is right.</source>
        <translation>Tan seguro como acierta.</translation>
    </message>
    <message>
        <source>Too sure of itself.</source>
        <translation>Demasiado seguro de sí.</translation>
    </message>
    <message>
        <source>A little too sure of itself.</source>
        <translation>Algo demasiado seguro de sí.</translation>
    </message>
    <message>
        <source>Less sure than it could be.</source>
        <translation>Menos seguro de lo que podría estar.</translation>
    </message>
    <message>
        <source>Only {count} test samples: with others the scores could differ noticeably.</source>
        <translation>Solo {count} muestras de prueba: con otras, las puntuaciones podrían diferir bastante.</translation>
    </message>
    <message>
        <source>Only {count} test samples: one more error changes the accuracy by {points} points. On many more it would most likely lie between {low} and {high}.</source>
        <translation>Solo {count} muestras de prueba: un error más cambia la exactitud {points} puntos. Con muchas más estaría muy probablemente entre {low} y {high}.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Against overfitting</source>
        <translation>Contra el sobreajuste</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
</context>
<context>
    <name>SeedCard</name>
    <message>
        <source>One seed over time</source>
        <translation>Una semilla en el tiempo</translation>
    </message>
    <message>
        <source>One seed through the epochs</source>
        <translation>Una semilla a lo largo de las épocas</translation>
    </message>
    <message>
        <source>Given, and given back</source>
        <translation>Lo dado y lo devuelto</translation>
    </message>
    <message>
        <source>Pictures given, and given back</source>
        <translation>Imágenes dadas y devueltas</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>Seed {number} over time</source>
        <translation>Semilla {number} en el tiempo</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
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
        <translation>Tomar una secuencia</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Open the file of a sequence</source>
        <translation>Abrir el archivo de una secuencia</translation>
    </message>
    <message>
        <source>Sequence to try</source>
        <translation>Secuencia que probar</translation>
    </message>
    <message>
        <source>The run has no test part.</source>
        <translation>La ejecución no tiene parte de prueba.</translation>
    </message>
    <message>
        <source>From {file}.</source>
        <translation>De {file}.</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} pasos</translation>
    </message>
    <message>
        <source>the first {count} of them are not read</source>
        <translation>los primeros {count} no se leen</translation>
    </message>
    <message>
        <source>Open or drop the file of a sequence, and the answer follows.</source>
        <translation>Abre o suelta el archivo de una secuencia, y la respuesta llega.</translation>
    </message>
    <message>
        <source>Sequence {number} of the test part, never seen in training.</source>
        <translation>Secuencia {number} de la parte de prueba, nunca vista en el entrenamiento.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>in order of</source>
        <translation>ordenada por</translation>
    </message>
    <message>
        <source>Column that puts the rows in order</source>
        <translation>Columna que ordena las filas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>Each row is a sequence that lies in a file of its own.</source>
        <translation>Cada fila es una secuencia que está en un archivo propio.</translation>
    </message>
    <message>
        <source>Each row is a sequence of its own, its columns are the steps.</source>
        <translation>Cada fila es una secuencia propia, sus columnas son los pasos.</translation>
    </message>
    <message>
        <source>Rows follow each other in time.</source>
        <translation>Las filas se siguen en el tiempo.</translation>
    </message>
    <message>
        <source>Taken for a series: {reason}.</source>
        <translation>Se toma por una serie: {reason}.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Enter a whole number from 1.</source>
        <translation>Introduce un número entero desde 1.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Bidirectional</source>
        <translation>Bidireccional</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>Neuronas</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>Pesos iniciales</translation>
    </message>
    <message>
        <source>Wide layer</source>
        <translation>Capa ancha</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Rangos</translation>
    </message>
    <message>
        <source>Ranges for pairs</source>
        <translation>Rangos para pares</translation>
    </message>
    <message>
        <source>Block dropout</source>
        <translation>Dropout de bloques</translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation>Normalización</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Numbers per column</source>
        <translation>Números por columna</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Halvings</source>
        <translation>Reducciones</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Extra convolutions</source>
        <translation>Convoluciones extra</translation>
    </message>
    <message>
        <source>Code length</source>
        <translation>Longitud del código</translation>
    </message>
    <message>
        <source>Code weight</source>
        <translation>Peso del código</translation>
    </message>
    <message>
        <source>Code warm-up</source>
        <translation>Calentamiento del código</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation>Capas densas</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Share of alarms</source>
        <translation>Proporción de alarmas</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>Judging filters</source>
        <translation>Filtros del juicio</translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation>Promediado</translation>
    </message>
    <message>
        <source>Class cost</source>
        <translation>Coste de la clase</translation>
    </message>
    <message>
        <source>It tells</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Class kept back</source>
        <translation>Clase oculta</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Steps of a drawing</source>
        <translation>Pasos de un dibujo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Answer&apos;s tokens</source>
        <translation>Tokens de la respuesta</translation>
    </message>
    <message>
        <source>Recurrent unit</source>
        <translation>Unidad recurrente</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Look at tokens</source>
        <translation>Mirar los tokens</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>Haces</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Words in a row</source>
        <translation>Palabras seguidas</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>Numbers per token</source>
        <translation>Números por token</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabezas</translation>
    </message>
    <message>
        <source>Count words once</source>
        <translation>Contar las palabras una vez</translation>
    </message>
    <message>
        <source>Hidden words</source>
        <translation>Palabras ocultas</translation>
    </message>
    <message>
        <source>Skip padding</source>
        <translation>Saltar el relleno</translation>
    </message>
    <message>
        <source>Hidden tokens</source>
        <translation>Tokens ocultos</translation>
    </message>
    <message>
        <source>Share left out</source>
        <translation>Parte omitida</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Drawn words</source>
        <translation>Palabras sorteadas</translation>
    </message>
    <message>
        <source>Skip frequent words</source>
        <translation>Saltar palabras frecuentes</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <source>Frozen share</source>
        <translation>Parte congelada</translation>
    </message>
    <message>
        <source>Fine-tuning rate</source>
        <translation>Tasa de ajuste fino</translation>
    </message>
    <message>
        <source>Depths read</source>
        <translation>Profundidades leídas</translation>
    </message>
    <message>
        <source>Kernel size</source>
        <translation>Tamaño del núcleo</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Parar antes</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Monitored figure</source>
        <translation>Métrica vigilada</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>Suficiente</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos de clase</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Longest gradient</source>
        <translation>Gradiente máximo</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation>Precisión mixta</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>None</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrados</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Subwords</source>
        <translation>Subpalabras</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Run or file</source>
        <translation>Ejecución o archivo</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>Convolucional</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Densa</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>He, normal</source>
        <translation>He, normal</translation>
    </message>
    <message>
        <source>He, uniform</source>
        <translation>He, uniforme</translation>
    </message>
    <message>
        <source>Glorot, normal</source>
        <translation>Glorot, normal</translation>
    </message>
    <message>
        <source>Glorot, uniform</source>
        <translation>Glorot, uniforme</translation>
    </message>
    <message>
        <source>LeCun, normal</source>
        <translation>LeCun, normal</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation>Ortogonal</translation>
    </message>
    <message>
        <source>ReLU squared</source>
        <translation>ReLU al cuadrado</translation>
    </message>
    <message>
        <source>SGD + momentum</source>
        <translation>SGD + momento</translation>
    </message>
    <message>
        <source>SGD + Nesterov</source>
        <translation>SGD + Nesterov</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Escalonado</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Meseta</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un ciclo</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Reflejar</translation>
    </message>
    <message>
        <source>Shift and mirror</source>
        <translation>Desplazar y reflejar</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitud de validación</translation>
    </message>
    <message>
        <source>Validation error (MAE)</source>
        <translation>Error de validación (MAE)</translation>
    </message>
    <message>
        <source>Validation error (RMSE)</source>
        <translation>Error de validación (RMSE)</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>Negative sums become 0.</source>
        <translation>Las sumas negativas pasan a 0.</translation>
    </message>
    <message>
        <source>Negative sums become 0, others are squared.</source>
        <translation>Las sumas negativas pasan a 0, las demás se elevan al cuadrado.</translation>
    </message>
    <message>
        <source>Like ReLU, with a smooth bend.</source>
        <translation>Como ReLU, con una curva suave.</translation>
    </message>
    <message>
        <source>Like SiLU, a little softer.</source>
        <translation>Como SiLU, algo más suave.</translation>
    </message>
    <message>
        <source>Negative sums run out at -1.</source>
        <translation>Las sumas negativas acaban en -1.</translation>
    </message>
    <message>
        <source>An ELU that keeps values in a good range.</source>
        <translation>Una ELU que mantiene los valores en un buen rango.</translation>
    </message>
    <message>
        <source>Negative sums shrink, so no neuron dies.</source>
        <translation>Las sumas negativas se encogen, y ninguna neurona muere.</translation>
    </message>
    <message>
        <source>Like ReLU, smooth; usual in transformers.</source>
        <translation>Como ReLU, suave; habitual en transformers.</translation>
    </message>
    <message>
        <source>A ReLU without a corner, never quite 0.</source>
        <translation>Una ReLU sin esquina, nunca del todo 0.</translation>
    </message>
    <message>
        <source>Squeezes sums between -1 and 1.</source>
        <translation>Comprime las sumas entre -1 y 1.</translation>
    </message>
    <message>
        <source>Squeezes sums between 0 and 1.</source>
        <translation>Comprime las sumas entre 0 y 1.</translation>
    </message>
    <message>
        <source>Few tokens, long texts; nothing is unknown.</source>
        <translation>Pocos tokens, textos largos; nada es desconocido.</translation>
    </message>
    <message>
        <source>Each word is a token; rare ones are unknown.</source>
        <translation>Cada palabra es un token; las raras son desconocidas.</translation>
    </message>
    <message>
        <source>Frequent words whole, rare ones in pieces.</source>
        <translation>Palabras frecuentes enteras, las raras en trozos.</translation>
    </message>
    <message>
        <source>Smaller, and learns sooner.</source>
        <translation>Más pequeña, y aprende antes.</translation>
    </message>
    <message>
        <source>Larger, and remembers longer.</source>
        <translation>Más grande, y recuerda más tiempo.</translation>
    </message>
    <message>
        <source>The answer knows of the source by memory alone.</source>
        <translation>La respuesta conoce la fuente solo de memoria.</translation>
    </message>
    <message>
        <source>Looks back at the source, compared by products.</source>
        <translation>Mira atrás a la fuente, comparando con productos.</translation>
    </message>
    <message>
        <source>Looks back at the source, compared by sums.</source>
        <translation>Mira atrás a la fuente, comparando con sumas.</translation>
    </message>
    <message>
        <source>Guesses from a word which ones stand near it.</source>
        <translation>Adivina a partir de una palabra cuáles están cerca.</translation>
    </message>
    <message>
        <source>Guesses a word from those that stand near it.</source>
        <translation>Adivina una palabra a partir de las que están cerca.</translation>
    </message>
    <message>
        <source>Adam with weight decay done right.</source>
        <translation>Adam con el decaimiento de pesos bien hecho.</translation>
    </message>
    <message>
        <source>Adapts the step for each weight.</source>
        <translation>Adapta el paso a cada peso.</translation>
    </message>
    <message>
        <source>Adam that looks one step ahead.</source>
        <translation>Adam que mira un paso adelante.</translation>
    </message>
    <message>
        <source>Divides steps by the usual size of gradients.</source>
        <translation>Divide los pasos por el tamaño habitual de los gradientes.</translation>
    </message>
    <message>
        <source>Rolls on in the direction it already has.</source>
        <translation>Sigue rodando en la dirección que ya lleva.</translation>
    </message>
    <message>
        <source>Momentum that looks one step ahead.</source>
        <translation>Momento que mira un paso adelante.</translation>
    </message>
    <message>
        <source>Straight down the gradient, nothing more.</source>
        <translation>Recto cuesta abajo por el gradiente, nada más.</translation>
    </message>
    <message>
        <source>Evens out the steps of whole matrices.</source>
        <translation>Iguala los pasos de matrices enteras.</translation>
    </message>
    <message>
        <source>Steps of equal size, by the sign alone.</source>
        <translation>Pasos de igual tamaño, solo según el signo.</translation>
    </message>
    <message>
        <source>Steps shrink where much was learned.</source>
        <translation>Los pasos encogen donde ya se aprendió mucho.</translation>
    </message>
    <message>
        <source>The same rate to the end.</source>
        <translation>La misma tasa hasta el final.</translation>
    </message>
    <message>
        <source>Falls to 0 along half a wave.</source>
        <translation>Baja a 0 siguiendo media onda.</translation>
    </message>
    <message>
        <source>Falls by the same share every step.</source>
        <translation>Baja en la misma proporción en cada paso.</translation>
    </message>
    <message>
        <source>A tenth after each third.</source>
        <translation>Un décimo tras cada tercio.</translation>
    </message>
    <message>
        <source>Falls when progress stalls.</source>
        <translation>Baja cuando el progreso se estanca.</translation>
    </message>
    <message>
        <source>Up for a third, then down to 0.</source>
        <translation>Sube durante un tercio y luego baja a 0.</translation>
    </message>
    <message>
        <source>Pictures are shown as they are.</source>
        <translation>Las imágenes se muestran como son.</translation>
    </message>
    <message>
        <source>Moves pictures by up to 8 %.</source>
        <translation>Desplaza las imágenes hasta un 8 %.</translation>
    </message>
    <message>
        <source>Mirrors half of the pictures.</source>
        <translation>Refleja la mitad de las imágenes.</translation>
    </message>
    <message>
        <source>Moves and mirrors pictures.</source>
        <translation>Desplaza y refleja las imágenes.</translation>
    </message>
    <message>
        <source>Moves, mirrors, turns and zooms.</source>
        <translation>Desplaza, refleja, gira y amplía.</translation>
    </message>
    <message>
        <source>Every sample counts the same.</source>
        <translation>Todas las muestras cuentan igual.</translation>
    </message>
    <message>
        <source>Rare classes count more.</source>
        <translation>Las clases raras cuentan más.</translation>
    </message>
    <message>
        <source>Values are left as they come.</source>
        <translation>Los valores se dejan como vienen.</translation>
    </message>
    <message>
        <source>Keeps values in range over each batch.</source>
        <translation>Mantiene los valores en rango en cada lote.</translation>
    </message>
    <message>
        <source>Keeps values in range within each sample.</source>
        <translation>Mantiene los valores en rango dentro de cada muestra.</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>This template has no such preset.</source>
        <translation>Esta plantilla no tiene este preajuste.</translation>
    </message>
    <message>
        <source>{template} settings</source>
        <translation>Ajustes de {template}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Turn on Stop early to use it.</source>
        <translation>Activa Parar antes para usarlo.</translation>
    </message>
    <message>
        <source>One cycle has its own rise.</source>
        <translation>Un ciclo tiene su propia subida.</translation>
    </message>
    <message>
        <source>It helps on a GPU. On a processor it only makes training slower.</source>
        <translation>Ayuda en una GPU. En un procesador solo hace más lento el entrenamiento.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>{count} pictures, each with {variants} variants</source>
        <translation>{count} imágenes, cada una con {variants} variantes</translation>
    </message>
</context>
<context>
    <name>Sketch</name>
    <message>
        <source>{width} × {height}, in colour</source>
        <translation>{width} × {height}, en color</translation>
    </message>
    <message>
        <source>{width} × {height}, grey</source>
        <translation>{width} × {height}, gris</translation>
    </message>
    <message>
        <source>The run keeps no pictures of its test part.</source>
        <translation>La ejecución no guarda imágenes de su parte de prueba.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened.</source>
        <translation>No se puede abrir {file}.</translation>
    </message>
    <message>
        <source>Open a PNG, JPEG, WebP, GIF, BMP or TIFF picture.</source>
        <translation>Abre una imagen PNG, JPEG, WebP, GIF, BMP o TIFF.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy a picture, then paste it here.</source>
        <translation>Copia una imagen y pégala aquí.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Colour of the brush</source>
        <translation>Color del pincel</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation>Deshacer el último trazo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear the pad</source>
        <translation>Vaciar el lienzo</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Abrir imagen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Take one</source>
        <translation>Tomar una</translation>
    </message>
    <message>
        <source>Take a test picture</source>
        <translation>Tomar una imagen de prueba</translation>
    </message>
    <message>
        <source>A picture of the test part, which the model has never seen.</source>
        <translation>Una imagen de la parte de prueba, que el modelo nunca ha visto.</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>o suelta aquí</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Lo que ve el modelo</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Lo que ve</translation>
    </message>
    <message>
        <source>Nothing was drawn yet.</source>
        <translation>Aún no se ha dibujado nada.</translation>
    </message>
    <message>
        <source>The drawing can&apos;t be handed to the model.</source>
        <translation>El dibujo no se puede entregar al modelo.</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>Training {training}, validation {validation}, test {test}</source>
        <translation>Entrenamiento {training}, validación {validation}, prueba {test}</translation>
    </message>
    <message>
        <source>Training {count}</source>
        <translation>Entrenamiento {count}</translation>
    </message>
</context>
<context>
    <name>SplitCard</name>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Own folders</source>
        <translation>Carpetas propias</translation>
    </message>
    <message>
        <source>Own files</source>
        <translation>Archivos propios</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Way to part the samples</source>
        <translation>Forma de dividir las muestras</translation>
    </message>
    <message>
        <source>Column to part by</source>
        <translation>Columna por la que dividir</translation>
    </message>
    <message>
        <source>A series is split by time: a model that has seen what comes later would only seem good.</source>
        <translation>Una serie se divide por tiempo: un modelo que ha visto lo que viene después solo parecería bueno.</translation>
    </message>
    <message>
        <source>One long text is split in order: what stands around a passage would give it away.</source>
        <translation>Un texto largo se divide en orden: lo que rodea a un pasaje lo delataría.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Same class shares in each part.</source>
        <translation>Las mismas proporciones de clases en cada parte.</translation>
    </message>
    <message>
        <source>Drawn at random.</source>
        <translation>Elegidas al azar.</translation>
    </message>
    <message>
        <source>The end of the text is for testing.</source>
        <translation>El final del texto es para la prueba.</translation>
    </message>
    <message>
        <source>The latest are for testing, so that the future stays unknown.</source>
        <translation>Las últimas son para probar, así el futuro sigue sin conocerse.</translation>
    </message>
    <message>
        <source>What belongs together stays in one part.</source>
        <translation>Lo que va junto se queda en una parte.</translation>
    </message>
    <message>
        <source>The data come with a test part of their own.</source>
        <translation>Los datos traen su propia parte de prueba.</translation>
    </message>
    <message>
        <source>A column of the data names the part.</source>
        <translation>Una columna de los datos indica la parte.</translation>
    </message>
    <message>
        <source>Drawn at random; pairs with the same source stay in one part.</source>
        <translation>Elegidos al azar; los pares con la misma fuente se quedan en una parte.</translation>
    </message>
    <message>
        <source>Test: {name}.</source>
        <translation>Prueba: {name}.</translation>
    </message>
    <message>
        <source>Exact copies stay in one part.</source>
        <translation>Las copias exactas se quedan en una parte.</translation>
    </message>
    <message>
        <source>Validation {validation}, test {test}.</source>
        <translation>Validación {validation}, prueba {test}.</translation>
    </message>
    <message>
        <source>The data say themselves which samples are for testing.</source>
        <translation>Los propios datos dicen qué muestras son para probar.</translation>
    </message>
    <message>
        <source>No column holds dates or numbers to put the rows in order.</source>
        <translation>Ninguna columna tiene fechas o números para ordenar las filas.</translation>
    </message>
    <message>
        <source>No column says what belongs together.</source>
        <translation>Ninguna columna dice qué va junto.</translation>
    </message>
    <message>
        <source>Choose the test data</source>
        <translation>Elige los datos de prueba</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Datos de prueba</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Proporción de validación</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Proporción de prueba</translation>
    </message>
    <message>
        <source>Enter 1 to 90.</source>
        <translation>Introduce de 1 a 90.</translation>
    </message>
    <message>
        <source>Nothing is left to train on.</source>
        <translation>No queda nada con que entrenar.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Introduce un número entero.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Samples of the cell</source>
        <translation>Muestras de la celda</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuos</translation>
    </message>
    <message>
        <source>Residuals beside the points</source>
        <translation>Residuos junto a los puntos</translation>
    </message>
    <message>
        <source>Worst samples</source>
        <translation>Peores muestras</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicho</translation>
    </message>
    <message>
        <source>Predicted and actual</source>
        <translation>Predicho y real</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>ROC, PR</source>
        <translation>ROC, PR</translation>
    </message>
    <message>
        <source>ROC and PR</source>
        <translation>ROC y PR</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peores</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Inusual</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>Comparar con otra ejecución</translation>
    </message>
    <message>
        <source>Read-outs</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Reconstructions</source>
        <translation>Reconstrucciones</translation>
    </message>
</context>
<context>
    <name>StatesPanel</name>
    <message>
        <source>Sequence to look into</source>
        <translation>Secuencia que se mira por dentro</translation>
    </message>
    <message>
        <source>Part of the memory</source>
        <translation>Parte de la memoria</translation>
    </message>
    <message>
        <source>Memory along the sequence</source>
        <translation>Memoria a lo largo de la secuencia</translation>
    </message>
    <message>
        <source>Sequence {number}</source>
        <translation>Secuencia {number}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Update gate</source>
        <translation>Puerta de actualización</translation>
    </message>
    <message>
        <source>Reset gate</source>
        <translation>Puerta de reinicio</translation>
    </message>
    <message>
        <source>Input gate</source>
        <translation>Puerta de entrada</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>Puerta de olvido</translation>
    </message>
    <message>
        <source>Output gate</source>
        <translation>Puerta de salida</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Each row is one number that the layer remembers, step by step from the left.</source>
        <translation>Cada fila es un número que la capa recuerda, paso a paso desde la izquierda.</translation>
    </message>
    <message>
        <source>How much of what it remembered stays: 1 keeps all of it.</source>
        <translation>Cuánto se queda de lo recordado: 1 lo guarda todo.</translation>
    </message>
    <message>
        <source>How much of what it remembered counts for the new: 0 forgets it.</source>
        <translation>Cuánto cuenta lo recordado para lo nuevo: 0 lo olvida.</translation>
    </message>
    <message>
        <source>How much of the step is written into the cell.</source>
        <translation>Cuánto del paso se escribe en la celda.</translation>
    </message>
    <message>
        <source>How much of the cell stays: 0 forgets it.</source>
        <translation>Cuánto queda de la celda: 0 la olvida.</translation>
    </message>
    <message>
        <source>How much of the cell is shown to the next layer.</source>
        <translation>Cuánto de la celda se muestra a la capa siguiente.</translation>
    </message>
    <message>
        <source>What the layer keeps for long; the memory is the part of it that is shown.</source>
        <translation>Lo que la capa guarda mucho tiempo; la memoria es la parte que se muestra.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Nothing to fix</source>
        <translation>Nada que corregir</translation>
    </message>
    <message>
        <source>Press Return to go to the field.</source>
        <translation>Pulsa Intro para ir al campo.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Construcción</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Trazado</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Phases of the training</source>
        <translation>Fases del entrenamiento</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Epoch {now} of {all}</source>
        <translation>Época {now} de {all}</translation>
    </message>
    <message>
        <source>About {duration} left</source>
        <translation>Faltan unos {duration}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Paused in epoch {now} of {all}</source>
        <translation>En pausa en la época {now} de {all}</translation>
    </message>
    <message>
        <source>Batch {now} of {all}</source>
        <translation>Lote {now} de {all}</translation>
    </message>
    <message>
        <source>Took {duration}</source>
        <translation>Tardó {duration}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Aún no hay nada cargado</translation>
    </message>
    <message>
        <source>Choose how much</source>
        <translation>Elige cuánto</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} pares</translation>
    </message>
    <message>
        <source>{count} texts</source>
        <translation>{count} textos</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} pasajes</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns</source>
        <translation>{rows} filas, {columns} columnas</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} filas</translation>
    </message>
    <message>
        <source>{count} images</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>1 setting to fix</source>
        <translation>1 ajuste por corregir</translation>
    </message>
    <message>
        <source>See the data first</source>
        <translation>Mira antes los datos</translation>
    </message>
    <message>
        <source>When the data are read</source>
        <translation>Al acabar de leer los datos</translation>
    </message>
    <message>
        <source>The data are being read.</source>
        <translation>Se están leyendo los datos.</translation>
    </message>
    <message>
        <source>Load data first</source>
        <translation>Carga antes los datos</translation>
    </message>
    <message>
        <source>A template is chosen for the data it learns from, so load data first.</source>
        <translation>Una plantilla se elige según los datos de los que aprende, así que carga antes los datos.</translation>
    </message>
    <message>
        <source>{template}, 1 setting to fix</source>
        <translation>{template}, 1 ajuste por corregir</translation>
    </message>
    <message>
        <source>{template}, {weights} weights</source>
        <translation>{template}, {weights} pesos</translation>
    </message>
    <message>
        <source>Epoch {now} of {all}</source>
        <translation>Época {now} de {all}</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Best at epoch {best} of {all}</source>
        <translation>Mejor en la época {best} de {all}</translation>
    </message>
    <message>
        <source>{value} % exact in the test</source>
        <translation>{value} % exactas en la prueba</translation>
    </message>
    <message>
        <source>{value} % right class</source>
        <translation>{value} % clase correcta</translation>
    </message>
    <message>
        <source>Perplexity {value}</source>
        <translation>Perplejidad {value}</translation>
    </message>
    <message>
        <source>MSE {value} in the test</source>
        <translation>MSE {value} en la prueba</translation>
    </message>
    <message>
        <source>MAE {value} in the test</source>
        <translation>MAE {value} en la prueba</translation>
    </message>
    <message>
        <source>Loss {value} in the test</source>
        <translation>Pérdida {value} en la prueba</translation>
    </message>
    <message>
        <source>Fix 1 setting first</source>
        <translation>Corrige antes 1 ajuste</translation>
    </message>
    <message>
        <source>There is nothing to train yet: load data first.</source>
        <translation>Aún no hay nada que entrenar: carga antes los datos.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Of an earlier run</source>
        <translation>De una ejecución anterior</translation>
    </message>
    <message>
        <source>There is no trained model to look at yet.</source>
        <translation>Aún no hay un modelo entrenado que mirar.</translation>
    </message>
    <message>
        <source>Try it, export it</source>
        <translation>Pruébalo, expórtalo</translation>
    </message>
    <message>
        <source>There is no trained model to use yet.</source>
        <translation>Aún no hay un modelo entrenado que usar.</translation>
    </message>
    <message>
        <source>When training ends</source>
        <translation>Al acabar de entrenar</translation>
    </message>
    <message>
        <source>Train first</source>
        <translation>Entrena antes</translation>
    </message>
    <message>
        <source>{value} % in the test</source>
        <translation>{value} % en la prueba</translation>
    </message>
    <message>
        <source>R² {value} in the test</source>
        <translation>R² {value} en la prueba</translation>
    </message>
    <message>
        <source>{value} nats in the test</source>
        <translation>{value} nats en la prueba</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Worth trying</source>
        <translation>Vale la pena probar</translation>
    </message>
    <message>
        <source>Settings: {name}</source>
        <translation>Ajustes: {name}</translation>
    </message>
    <message>
        <source>Deep, plain</source>
        <translation>Profunda, simple</translation>
    </message>
    <message>
        <source>20 layers without normalization: the gradient vanishes, and nothing is learned.</source>
        <translation>20 capas sin normalización: el gradiente se desvanece y no se aprende nada.</translation>
    </message>
    <message>
        <source>Deep, normalized</source>
        <translation>Profunda, normalizada</translation>
    </message>
    <message>
        <source>The same 20 layers with batch normalization: they learn.</source>
        <translation>Las mismas 20 capas con normalización por lotes: aprenden.</translation>
    </message>
</context>
<context>
    <name>SwitchEntry</name>
    <message>
        <source>What is {}?</source>
        <translation>¿Qué es {}?</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>Table of runs</source>
        <translation>Tabla de ejecuciones</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Columns and rows</source>
        <translation>Columnas y filas</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Secuencias</translation>
    </message>
    <message>
        <source>Columns or rows</source>
        <translation>Columnas o filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Buscar una columna</translation>
    </message>
    <message>
        <source>Type of {name}</source>
        <translation>Tipo de {name}</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Papel de {name}</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Target column</source>
        <translation>Columna objetivo</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Swap source and answer</source>
        <translation>Intercambiar fuente y respuesta</translation>
    </message>
    <message>
        <source>Answers in a second file…</source>
        <translation>Respuestas en un segundo archivo…</translation>
    </message>
    <message>
        <source>Samples of each class</source>
        <translation>Muestras de cada clase</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>Qué se aprende</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>{source} is read, {target} is written. Other columns take no part.</source>
        <translation>Se lee {source}, se escribe {target}. Otras columnas no participan.</translation>
    </message>
    <message>
        <source>Choose the column with the answer to learn.</source>
        <translation>Elige la columna con la respuesta que aprender.</translation>
    </message>
    <message>
        <source>These images have no classes. A template that makes new ones can learn from them.</source>
        <translation>Estas imágenes no tienen clases. Una plantilla que crea nuevas puede aprender de ellas.</translation>
    </message>
    <message>
        <source>Always answering {answer} is right {share} of the time. A model has to beat that.</source>
        <translation>Responder siempre {answer} acierta el {share} de las veces. Un modelo tiene que superarlo.</translation>
    </message>
    <message>
        <source>{values}. Always answering the mean, {answer}, is off by {error} on average.</source>
        <translation>{values}. Responder siempre la media, {answer}, se desvía {error} de media.</translation>
    </message>
    <message>
        <source>Forecasts {names} together. </source>
        <translation>Pronostica {names} a la vez. </translation>
    </message>
    <message>
        <source>Choose the file with the answers, line by line</source>
        <translation>Elige el archivo con las respuestas, línea por línea</translation>
    </message>
    <message>
        <source>Answers in a second file</source>
        <translation>Respuestas en un segundo archivo</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>{} (recommended)</source>
        <translation>{} (recomendada)</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Decides everything random: the same seed gives the same model.</source>
        <translation>Decide todo lo que es azar: la misma semilla da el mismo modelo.</translation>
    </message>
    <message>
        <source>Multilayer perceptron</source>
        <translation>Perceptrón multicapa</translation>
    </message>
    <message>
        <source>Layers of neurons, each connected to all of the layer before. The first thing to try on a table, and the simplest network there is.</source>
        <translation>Capas de neuronas, cada una conectada a todas las de la capa anterior. Lo primero que probar con una tabla, y la red más sencilla que hay.</translation>
    </message>
    <message>
        <source>Dense layers between input and output.</source>
        <translation>Capas densas entre la entrada y la salida.</translation>
    </message>
    <message>
        <source>Neurons in each of them.</source>
        <translation>Neuronas en cada una de ellas.</translation>
    </message>
    <message>
        <source>What a neuron does with its sum.</source>
        <translation>Qué hace una neurona con su suma.</translation>
    </message>
    <message>
        <source>Keeps each layer&apos;s values in a good range.</source>
        <translation>Mantiene los valores de cada capa en un buen rango.</translation>
    </message>
    <message>
        <source>Share of neurons switched off at random while training.</source>
        <translation>Proporción de neuronas que se apagan al azar al entrenar.</translation>
    </message>
    <message>
        <source>Learnt numbers per number column that tell its ranges apart; 0 for none.</source>
        <translation>Números aprendidos por columna numérica que distinguen sus rangos; 0 para ninguno.</translation>
    </message>
    <message>
        <source>Lets each layer add to what came in, instead of replacing it.</source>
        <translation>Deja que cada capa sume a lo que entró, en vez de sustituirlo.</translation>
    </message>
    <message>
        <source>Convolutional network</source>
        <translation>Red convolucional</translation>
    </message>
    <message>
        <source>Small filters slide over the picture and learn to find edges, then parts, then things. The first choice for pictures.</source>
        <translation>Pequeños filtros recorren la imagen y aprenden a encontrar bordes, luego partes, luego cosas. La primera opción para imágenes.</translation>
    </message>
    <message>
        <source>Times the picture is halved; 0 lets the picture&apos;s size decide.</source>
        <translation>Veces que se reduce la imagen a la mitad; con 0 decide su tamaño.</translation>
    </message>
    <message>
        <source>Filters of the first stage; each later one twice as many, up to four times.</source>
        <translation>Filtros de la primera etapa; cada etapa siguiente, el doble, hasta cuatro veces.</translation>
    </message>
    <message>
        <source>Residual convolutions after the last halving.</source>
        <translation>Convoluciones residuales tras la última reducción.</translation>
    </message>
    <message>
        <source>What a filter does with its sum.</source>
        <translation>Qué hace un filtro con su suma.</translation>
    </message>
    <message>
        <source>Share of features switched off at random before the last layer.</source>
        <translation>Proporción de rasgos que se apagan al azar antes de la última capa.</translation>
    </message>
    <message>
        <source>Bag of words</source>
        <translation>Bolsa de palabras</translation>
    </message>
    <message>
        <source>Weighs each word, and each pair of neighbours, and adds the weights up, whatever their order. Trained in seconds and hard to beat: the first thing to try on texts.</source>
        <translation>Pesa cada palabra y cada par de vecinas, y suma los pesos, sea cual sea su orden. Se entrena en segundos y cuesta superarla: lo primero que probar con textos.</translation>
    </message>
    <message>
        <source>What a text is cut into: words, pieces of words that the texts often show, or characters.</source>
        <translation>En qué se corta un texto: palabras, trozos de palabras frecuentes en los textos, o caracteres.</translation>
    </message>
    <message>
        <source>Different tokens that are known, the most frequent ones; all others count as unknown.</source>
        <translation>Tokens distintos que se conocen, los más frecuentes; todos los demás cuentan como desconocidos.</translation>
    </message>
    <message>
        <source>Tokens that are read of each text, from its start; 0 is as the texts suggest.</source>
        <translation>Tokens que se leen de cada texto, desde su comienzo; 0 es lo que sugieren los textos.</translation>
    </message>
    <message>
        <source>Sequences of up to so many words count as words of their own, such as “not good”.</source>
        <translation>Secuencias de hasta tantas palabras cuentan como palabras propias, como «no bueno».</translation>
    </message>
    <message>
        <source>Counts a word that a text repeats once: that it stands there says more than how often.</source>
        <translation>Cuenta una vez la palabra que un texto repite: que esté dice más que cuántas veces.</translation>
    </message>
    <message>
        <source>Numbers that are learned for each word.</source>
        <translation>Números que se aprenden para cada palabra.</translation>
    </message>
    <message>
        <source>Share of a text&apos;s numbers switched off at random while training.</source>
        <translation>Parte de los números de un texto que se apaga al azar al entrenar.</translation>
    </message>
    <message>
        <source>Share of a text&apos;s words that are left out at random while training.</source>
        <translation>Parte de las palabras de un texto que se omite al azar al entrenar.</translation>
    </message>
    <message>
        <source>Simple recurrent network</source>
        <translation>Red recurrente simple</translation>
    </message>
    <message>
        <source>Reads step by step, and each step sees what the one before came to. The oldest network with a memory, and a short one: it shows why gates were invented.</source>
        <translation>Lee paso a paso, y cada paso ve a qué llegó el anterior. La red con memoria más antigua, y de memoria corta: muestra por qué se inventaron las puertas.</translation>
    </message>
    <message>
        <source>Numbers that each token of a text becomes; series have their own.</source>
        <translation>Números en que se convierte cada token de un texto; las series tienen los suyos.</translation>
    </message>
    <message>
        <source>Reads forwards and backwards, with a memory for each way; what writes texts only reads forwards.</source>
        <translation>Lee hacia delante y hacia atrás, con una memoria para cada sentido; lo que escribe textos solo lee hacia delante.</translation>
    </message>
    <message>
        <source>Skips the padding behind short texts, instead of reading it as if it were words.</source>
        <translation>Salta el relleno tras los textos cortos, en lugar de leerlo como si fueran palabras.</translation>
    </message>
    <message>
        <source>Long short-term memory</source>
        <translation>Memoria larga a corto plazo</translation>
    </message>
    <message>
        <source>Reads step by step, and three gates decide what its memory takes in, keeps and says. For texts and series in which something early matters late, and for writing letter by letter.</source>
        <translation>Lee paso a paso, y tres puertas deciden qué toma, guarda y dice su memoria. Para textos y series en los que algo temprano importa tarde, y para escribir letra a letra.</translation>
    </message>
    <message>
        <source>Gated recurrent unit</source>
        <translation>Unidad recurrente con puertas</translation>
    </message>
    <message>
        <source>Recurrent layers, each reading what the one before made of every step.</source>
        <translation>Capas recurrentes; cada una lee lo que la anterior hizo de cada paso.</translation>
    </message>
    <message>
        <source>Numbers that a layer remembers from step to step.</source>
        <translation>Números que una capa recuerda de un paso a otro.</translation>
    </message>
    <message>
        <source>What is taken of the steps: the memory after the last one, the mean, or the largest.</source>
        <translation>Qué se toma de los pasos: la memoria tras el último, la media o el mayor valor.</translation>
    </message>
    <message>
        <source>Share of the numbers after each layer switched off at random.</source>
        <translation>Proporción de los números tras cada capa que se apagan al azar.</translation>
    </message>
    <message>
        <source>Reads step by step and keeps what matters in a small memory, guarded by two gates. For forecasts, for telling what a stretch of a series or a text says, and for writing letter by letter.</source>
        <translation>Lee paso a paso y guarda lo que importa en una memoria pequeña, vigilada por dos puertas. Para pronósticos, para decir qué muestra un tramo de una serie o un texto, y para escribir letra a letra.</translation>
    </message>
    <message>
        <source>Temporal convolutional network</source>
        <translation>Red convolucional temporal</translation>
    </message>
    <message>
        <source>Convolutions that look only back, each block twice as far as the one before. For forecasts, and for classes that show in a course; quick on long windows.</source>
        <translation>Convoluciones que solo miran atrás, cada bloque el doble de lejos que el anterior. Para pronósticos y para clases que se ven en un transcurso; rápida con ventanas largas.</translation>
    </message>
    <message>
        <source>Numbers that each step is described by, in every block.</source>
        <translation>Números que describen cada paso en cada bloque.</translation>
    </message>
    <message>
        <source>Steps that one convolution looks at.</source>
        <translation>Pasos que mira una convolución.</translation>
    </message>
    <message>
        <source>Blocks, each seeing twice as far back as the one before; 0 means until the window is seen.</source>
        <translation>Bloques, cada uno ve el doble de atrás que el anterior; 0 significa hasta ver la ventana.</translation>
    </message>
    <message>
        <source>What each filter does with its sum.</source>
        <translation>Qué hace cada filtro con su suma.</translation>
    </message>
    <message>
        <source>Share of whole filters in each block switched off at random.</source>
        <translation>Parte de filtros enteros de cada bloque que se apaga al azar.</translation>
    </message>
    <message>
        <source>Fully convolutional network</source>
        <translation>Red totalmente convolucional</translation>
    </message>
    <message>
        <source>Looks for short patterns anywhere in a sequence, and counts how strongly each shows. The first choice for telling what short sequences show, such as gestures or heartbeats.</source>
        <translation>Busca patrones cortos en cualquier lugar de una secuencia y cuenta con qué fuerza se muestra cada uno. La primera elección para decir qué muestran secuencias cortas, como gestos o latidos.</translation>
    </message>
    <message>
        <source>Patterns that the first and last convolution look for; the second, twice as many.</source>
        <translation>Patrones que buscan la primera y la última convolución; la segunda, el doble.</translation>
    </message>
    <message>
        <source>Share of the averaged numbers switched off at random.</source>
        <translation>Parte de los números promediados que se apaga al azar.</translation>
    </message>
    <message>
        <source>Transformer encoder</source>
        <translation>Codificador Transformer</translation>
    </message>
    <message>
        <source>Reads a whole text or window at once, and each word or step looks at all others to see what it means here. For telling classes of texts apart where the order of words matters, and for series.</source>
        <translation>Lee de una vez un texto entero o una ventana, y cada palabra o paso mira a todos los demás para ver qué significa aquí. Para distinguir clases de textos en los que importa el orden de las palabras, y para series.</translation>
    </message>
    <message>
        <source>Blocks of attention and dense layers, one after the other.</source>
        <translation>Bloques de atención y capas densas, uno tras otro.</translation>
    </message>
    <message>
        <source>How many things each token looks for at once among all tokens.</source>
        <translation>Cuántas cosas busca a la vez cada token entre todos los tokens.</translation>
    </message>
    <message>
        <source>Numbers for each token, as many as part into heads of an even size.</source>
        <translation>Números para cada token, tantos que se repartan en cabezas de tamaño par.</translation>
    </message>
    <message>
        <source>What a neuron of a block&apos;s wide layer does with its sum.</source>
        <translation>Qué hace una neurona de la capa ancha de un bloque con su suma.</translation>
    </message>
    <message>
        <source>How first weights are drawn: He for relu, Glorot for tanh, LeCun for selu.</source>
        <translation>Cómo se sortean los pesos iniciales: He para relu, Glorot para tanh, LeCun para selu.</translation>
    </message>
    <message>
        <source>Tabular ResNet</source>
        <translation>ResNet tabular</translation>
    </message>
    <message>
        <source>Dense layers in blocks that each correct what came in, so that many can follow each other and still learn. A strong choice for tables with some thousand rows or more.</source>
        <translation>Capas densas en bloques, cada uno de los cuales corrige lo que entró, para que puedan seguirse muchos y aun así aprendan. Una elección fuerte para tablas con unos miles de filas o más.</translation>
    </message>
    <message>
        <source>Corrections, one after the other; each adds to what came in.</source>
        <translation>Correcciones, una tras otra; cada una se suma a lo que entró.</translation>
    </message>
    <message>
        <source>Numbers that each row is described by all along.</source>
        <translation>Números que describen cada fila a lo largo de todo el recorrido.</translation>
    </message>
    <message>
        <source>Times the width that the layer inside a block has.</source>
        <translation>Múltiplo de la anchura que tiene la capa de dentro de un bloque.</translation>
    </message>
    <message>
        <source>What a neuron inside a block does with its sum.</source>
        <translation>Qué hace con su suma una neurona dentro de un bloque.</translation>
    </message>
    <message>
        <source>Brings what goes into a block to a good range.</source>
        <translation>Lleva lo que entra en un bloque a un buen rango.</translation>
    </message>
    <message>
        <source>Share of the neurons inside a block switched off at random.</source>
        <translation>Parte de las neuronas dentro de un bloque que se apaga al azar.</translation>
    </message>
    <message>
        <source>Share of what a block adds that is switched off at random.</source>
        <translation>Parte de lo que añade un bloque que se apaga al azar.</translation>
    </message>
    <message>
        <source>Wide and deep</source>
        <translation>Ancha y profunda</translation>
    </message>
    <message>
        <source>Two halves that answer together: one remembers what each value and each pair of values means, the other finds rules that hold for rows never seen. For tables whose columns matter in combination.</source>
        <translation>Dos mitades que responden juntas: una recuerda qué significa cada valor y cada par de valores, la otra halla reglas que valen para filas nunca vistas. Para tablas cuyas columnas importan en combinación.</translation>
    </message>
    <message>
        <source>Ranges of each number whose meaning the wide half remembers.</source>
        <translation>Rangos de cada número cuyo significado recuerda la mitad ancha.</translation>
    </message>
    <message>
        <source>Ranges of each number that pairs of columns are looked up by; 0 for no pairs.</source>
        <translation>Rangos de cada número con los que se consultan los pares de columnas; 0 para ningún par.</translation>
    </message>
    <message>
        <source>Dense layers of the deep half.</source>
        <translation>Capas densas de la mitad profunda.</translation>
    </message>
    <message>
        <source>FT-Transformer</source>
        <translation>FT-Transformer</translation>
    </message>
    <message>
        <source>Each column looks at the others to see what it means in this row, and shows where it looks. Often the most exact network for a table, and the slowest to train.</source>
        <translation>Cada columna mira a las demás para ver qué significa en esta fila, y muestra adónde mira. A menudo, la red más exacta para una tabla, y la más lenta de entrenar.</translation>
    </message>
    <message>
        <source>How many things each column looks for at once among the others.</source>
        <translation>Cuántas cosas busca a la vez cada columna entre las demás.</translation>
    </message>
    <message>
        <source>Numbers that describe each column, as many as part into heads of an even size.</source>
        <translation>Números que describen cada columna, tantos que se repartan en cabezas de tamaño par.</translation>
    </message>
    <message>
        <source>Times the width that a block&apos;s wide layer has.</source>
        <translation>Múltiplo de la anchura que tiene la capa ancha de un bloque.</translation>
    </message>
    <message>
        <source>Share of what each block adds that is switched off at random.</source>
        <translation>Parte de lo que añade cada bloque que se apaga al azar.</translation>
    </message>
    <message>
        <source>Residual network</source>
        <translation>Red residual</translation>
    </message>
    <message>
        <source>Each block adds a correction to what came before, so that deep networks still learn. For pictures that a plain network of convolutions does not tell apart well enough.</source>
        <translation>Cada bloque añade una corrección a lo anterior, para que las redes profundas sigan aprendiendo. Para imágenes que una red simple de convoluciones no distingue bien.</translation>
    </message>
    <message>
        <source>Residual blocks of two convolutions each in every stage.</source>
        <translation>Bloques residuales de dos convoluciones cada uno en cada etapa.</translation>
    </message>
    <message>
        <source>Transfer learning</source>
        <translation>Aprendizaje por transferencia</translation>
    </message>
    <message>
        <source>Begins with what another network has learned to see, and trains a small head on it, then all of it a little. For few pictures: forty of each class can be enough.</source>
        <translation>Empieza con lo que otra red ha aprendido a ver, y entrena una pequeña cabeza sobre ello; luego, todo un poco. Para pocas imágenes: cuarenta de cada clase pueden bastar.</translation>
    </message>
    <message>
        <source>What is built on: the run or file that is started from, or a net trained on ImageNet.</source>
        <translation>Sobre qué se construye: la ejecución o el archivo del que se parte, o una red entrenada con ImageNet.</translation>
    </message>
    <message>
        <source>Share of the epochs in which the backbone stays as it is.</source>
        <translation>Parte de las épocas en que el backbone se queda como está.</translation>
    </message>
    <message>
        <source>Learning rate of the epochs after those, as a share of the first ones&apos;.</source>
        <translation>Tasa de aprendizaje de las épocas posteriores, como proporción de la de las primeras.</translation>
    </message>
    <message>
        <source>Depths of the own backbone that the head reads, place by place; 0 for its last features alone.</source>
        <translation>Profundidades del backbone propio que la cabeza lee, lugar por lugar; 0 para sus últimos rasgos solamente.</translation>
    </message>
    <message>
        <source>Units of a hidden layer of the head; 0 for none.</source>
        <translation>Unidades de una capa oculta de la cabeza; 0 para ninguna.</translation>
    </message>
    <message>
        <source>Share of features switched off at random before the head.</source>
        <translation>Parte de los rasgos que se apaga al azar antes de la cabeza.</translation>
    </message>
    <message>
        <source>Share of a text&apos;s tokens that are hidden at random while training.</source>
        <translation>Parte de los tokens de un texto que se oculta al azar al entrenar.</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>One network squeezes a sample into a few numbers, another gives it back from them. What is usual comes back well, so it also finds what is not: a large error marks an anomaly.</source>
        <translation>Una red comprime una muestra en unos pocos números, otra la devuelve a partir de ellos. Lo habitual vuelve bien, así que también halla lo que no lo es: un error grande señala una anomalía.</translation>
    </message>
    <message>
        <source>Numbers that each sample is squeezed into; fewer keep only what is usual.</source>
        <translation>Números en que se comprime cada muestra; menos conservan solo lo habitual.</translation>
    </message>
    <message>
        <source>How pictures and windows are squeezed: by filters or by dense layers. A table&apos;s rows always by dense ones.</source>
        <translation>Cómo se comprimen imágenes y ventanas: con filtros o con capas densas. Las filas de una tabla, siempre con densas.</translation>
    </message>
    <message>
        <source>Neurons of the widest dense layer; deeper ones have half as many each.</source>
        <translation>Neuronas de la capa densa más ancha; las más profundas tienen cada vez la mitad.</translation>
    </message>
    <message>
        <source>Dense layers before the code, and as many after it.</source>
        <translation>Capas densas antes del código, y otras tantas después.</translation>
    </message>
    <message>
        <source>Noise added while training, to be taken away again: in parts of white, or in deviations.</source>
        <translation>Ruido que se añade al entrenar, para quitarlo después: en partes de blanco o en desviaciones.</translation>
    </message>
    <message>
        <source>What it costs that a number of the code is not 0; more gives more zeros.</source>
        <translation>Lo que cuesta que un número del código no sea 0; más da más ceros.</translation>
    </message>
    <message>
        <source>Share of the validation samples above the threshold for anomalies.</source>
        <translation>Parte de las muestras de validación por encima del umbral de anomalías.</translation>
    </message>
    <message>
        <source>Variational autoencoder</source>
        <translation>Autoencoder variacional</translation>
    </message>
    <message>
        <source>One network squeezes a picture into a few numbers, another draws it from them again. Afterwards new numbers give new pictures, a little soft, and near numbers give similar ones.</source>
        <translation>Una red comprime una imagen en unos pocos números, otra la vuelve a dibujar a partir de ellos. Después, números nuevos dan imágenes nuevas, un poco suaves, y números cercanos dan imágenes parecidas.</translation>
    </message>
    <message>
        <source>Numbers that each picture is squeezed into; two can be drawn as a map.</source>
        <translation>Números en que se comprime cada imagen; dos se pueden dibujar como un mapa.</translation>
    </message>
    <message>
        <source>Neurons of the dense layer before the code, and of the one after it.</source>
        <translation>Neuronas de la capa densa anterior al código, y de la posterior.</translation>
    </message>
    <message>
        <source>What the code costs: more gives an orderly code and softer pictures, less sharper ones.</source>
        <translation>Lo que cuesta el código: más da un código ordenado e imágenes más suaves; menos, más nítidas.</translation>
    </message>
    <message>
        <source>Share of the training in which that cost rises from 0.</source>
        <translation>Parte del entrenamiento en que ese coste sube desde 0.</translation>
    </message>
    <message>
        <source>Generative adversarial network</source>
        <translation>Red generativa antagónica</translation>
    </message>
    <message>
        <source>One network draws pictures, another tells them from real ones; each gets better by the other. Afterwards the first draws sharp new pictures from noise, of a class of your choice.</source>
        <translation>Una red dibuja imágenes, otra las distingue de las reales; cada una mejora gracias a la otra. Después la primera dibuja imágenes nuevas y nítidas a partir de ruido, de la clase que elijas.</translation>
    </message>
    <message>
        <source>Draw by class, where the pictures lie in folders of classes.</source>
        <translation>Dibuja por clase, si las imágenes están en carpetas de clases.</translation>
    </message>
    <message>
        <source>Numbers that each picture is drawn from.</source>
        <translation>Números a partir de los que se dibuja cada imagen.</translation>
    </message>
    <message>
        <source>Filters of the generator before the picture; twice as many a stage deeper.</source>
        <translation>Filtros del generador antes de la imagen; el doble en cada etapa más profunda.</translation>
    </message>
    <message>
        <source>Filters of the discriminator&apos;s first stage; twice as many a stage deeper.</source>
        <translation>Filtros de la primera etapa del discriminador; el doble en cada etapa más profunda.</translation>
    </message>
    <message>
        <source>What the averaged weights, which draw, keep of themselves at each update.</source>
        <translation>Lo que los pesos promediados, que dibujan, conservan de sí mismos en cada cambio.</translation>
    </message>
    <message>
        <source>What it costs both networks, beside verdicts, when a picture is taken for another class.</source>
        <translation>Lo que les cuesta a ambas redes, además de los veredictos, que una imagen se tome por otra clase.</translation>
    </message>
    <message>
        <source>Diffusion model</source>
        <translation>Modelo de difusión</translation>
    </message>
    <message>
        <source>The network learns to take a little noise off pictures; begun with nothing but noise, it draws new ones step by step. Clear and varied pictures, of the class you ask for, but they take longest to learn and to draw.</source>
        <translation>La red aprende a quitar un poco de ruido de las imágenes; empezando solo con ruido, dibuja otras nuevas paso a paso. Imágenes claras y variadas, de la clase que pidas, pero son las que más tardan en aprender y dibujar.</translation>
    </message>
    <message>
        <source>Filters of the first stage, in eights; each later one twice as many, up to four times.</source>
        <translation>Filtros de la primera etapa, de ocho en ocho; cada etapa siguiente, el doble, hasta cuatro veces.</translation>
    </message>
    <message>
        <source>Residual blocks of each stage, on the way in and on the way out.</source>
        <translation>Bloques residuales de cada etapa, a la entrada y a la salida.</translation>
    </message>
    <message>
        <source>What it tells of a noisy picture: its noise, or its velocity, which is surer.</source>
        <translation>Lo que dice de una imagen con ruido: su ruido o su velocidad, que es más segura.</translation>
    </message>
    <message>
        <source>Draw by class, where the pictures have classes.</source>
        <translation>Dibuja por clase, si las imágenes tienen clases.</translation>
    </message>
    <message>
        <source>Share of pictures whose class is kept from it, so that guidance works.</source>
        <translation>Parte de las imágenes cuya clase se le oculta, para que la guía funcione.</translation>
    </message>
    <message>
        <source>How much further than learned each step goes towards the class: clearer, but less varied.</source>
        <translation>Cuánto más lejos de lo aprendido va cada paso hacia la clase: más claro, pero menos variado.</translation>
    </message>
    <message>
        <source>Steps in which a picture is drawn.</source>
        <translation>Pasos en que se dibuja una imagen.</translation>
    </message>
    <message>
        <source>GPT</source>
        <translation>GPT</translation>
    </message>
    <message>
        <source>Reads a text from left to right and learns what comes next, each token looking back at all before it. For writing on in the manner of your texts, and for answers and dialogues once it is tuned on some.</source>
        <translation>Lee un texto de izquierda a derecha y aprende qué viene después; cada token mira atrás a todos los anteriores. Para seguir escribiendo a la manera de tus textos, y para respuestas y diálogos una vez ajustado con algunos.</translation>
    </message>
    <message>
        <source>How many things each token looks for at once among those before it.</source>
        <translation>Cuántas cosas busca a la vez cada token entre los anteriores.</translation>
    </message>
    <message>
        <source>Sequence to sequence</source>
        <translation>Secuencia a secuencia</translation>
    </message>
    <message>
        <source>Reads a text into a memory and writes the answer from it, looking back at the source with attention. For turning one sequence into another: spelling into sounds, sums into results, short sentences.</source>
        <translation>Lee un texto en una memoria y escribe la respuesta a partir de ella, mirando atrás a la fuente con atención. Para convertir una secuencia en otra: ortografía en sonidos, sumas en resultados, frases cortas.</translation>
    </message>
    <message>
        <source>What an answer is cut into: words, pieces of words that answers often show, or characters.</source>
        <translation>En qué se corta una respuesta: palabras, trozos de palabras frecuentes en las respuestas, o caracteres.</translation>
    </message>
    <message>
        <source>The recurrent unit: GRU is smaller and learns sooner, LSTM remembers longer.</source>
        <translation>La unidad recurrente: GRU es más pequeña y aprende antes, LSTM recuerda más tiempo.</translation>
    </message>
    <message>
        <source>How the answer looks back at the source: not at all, by products (Luong) or by sums (Bahdanau).</source>
        <translation>Cómo mira atrás la respuesta a la fuente: de ningún modo, con productos (Luong) o con sumas (Bahdanau).</translation>
    </message>
    <message>
        <source>Attention finds the tokens themselves too, not only what was remembered of them: for few pairs.</source>
        <translation>La atención encuentra también los propios tokens, no solo lo que se recordó de ellos: para pocos pares.</translation>
    </message>
    <message>
        <source>Reads the source forwards and backwards, half of the memory for each way.</source>
        <translation>Lee la fuente hacia delante y hacia atrás, con la mitad de la memoria para cada sentido.</translation>
    </message>
    <message>
        <source>Numbers that each token becomes, on both sides.</source>
        <translation>Números en que se convierte cada token, en ambos lados.</translation>
    </message>
    <message>
        <source>Numbers that reading and writing remember from step to step.</source>
        <translation>Números que leer y escribir recuerdan de un paso a otro.</translation>
    </message>
    <message>
        <source>Recurrent layers that read, and as many that write.</source>
        <translation>Capas recurrentes que leen, y otras tantas que escriben.</translation>
    </message>
    <message>
        <source>Share of the numbers between layers switched off at random.</source>
        <translation>Parte de los números entre capas que se apaga al azar.</translation>
    </message>
    <message>
        <source>Beginnings of an answer that are followed at once; 1 always takes the likeliest token.</source>
        <translation>Comienzos de respuesta que se siguen a la vez; 1 toma siempre el token más probable.</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Reads the whole source at once and writes the answer token by token, each head looking at what it needs. For translations and other pairs of sequences, where there are many of them.</source>
        <translation>Lee toda la fuente a la vez y escribe la respuesta token a token; cada cabeza mira lo que necesita. Para traducciones y otros pares de secuencias, cuando hay muchos.</translation>
    </message>
    <message>
        <source>Blocks that read the source, and as many that write the answer.</source>
        <translation>Bloques que leen la fuente, y otros tantos que escriben la respuesta.</translation>
    </message>
    <message>
        <source>How many things each token looks for at once.</source>
        <translation>Cuántas cosas busca a la vez cada token.</translation>
    </message>
    <message>
        <source>BERT</source>
        <translation>BERT</translation>
    </message>
    <message>
        <source>Learns a language by filling in words left out of your texts, for which it needs no labels. Then it goes on to tell classes apart, and needs far fewer labels than a network that begins from nothing.</source>
        <translation>Aprende una lengua rellenando palabras omitidas de tus textos, para lo que no necesita etiquetas. Después distingue clases, y necesita muchas menos etiquetas que una red que empieza de cero.</translation>
    </message>
    <message>
        <source>Share of what each block adds that is switched off at random while it learns classes.</source>
        <translation>Parte de lo que añade cada bloque que se apaga al azar mientras aprende clases.</translation>
    </message>
    <message>
        <source>Share of a text&apos;s tokens that are hidden at random while it learns classes.</source>
        <translation>Parte de los tokens de un texto que se oculta al azar mientras aprende clases.</translation>
    </message>
    <message>
        <source>Share of a text&apos;s tokens that are to be guessed while filling in blanks.</source>
        <translation>Parte de los tokens de un texto que hay que adivinar al rellenar huecos.</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>Vectores de palabras</translation>
    </message>
    <message>
        <source>Gives every word numbers, so that words used alike lie close together. For seeing what a text&apos;s words mean to each other, and as a start for other networks.</source>
        <translation>Da números a cada palabra, de modo que las palabras usadas igual quedan cerca. Para ver qué significan entre sí las palabras de un texto, y como comienzo para otras redes.</translation>
    </message>
    <message>
        <source>Numbers that each word gets.</source>
        <translation>Números que recibe cada palabra.</translation>
    </message>
    <message>
        <source>CBOW tells from the words around a place which one stands there, skip-gram from a word those.</source>
        <translation>CBOW dice por las palabras de alrededor cuál está en un lugar; skip-gram, por una palabra, las de alrededor.</translation>
    </message>
    <message>
        <source>Words drawn at random that each true one is told from.</source>
        <translation>Palabras sorteadas de las que se distingue cada verdadera.</translation>
    </message>
    <message>
        <source>Power of the words&apos; counts by which they are drawn: 1 as often as they stand, 0 all alike.</source>
        <translation>Potencia de las frecuencias con la que se sortean: 1, tanto como aparecen; 0, todas igual.</translation>
    </message>
    <message>
        <source>Share of the text from which on a word is so frequent that some of it is skipped; 0: none.</source>
        <translation>Parte del texto desde la que una palabra es tan frecuente que se salta en parte; 0: ninguna.</translation>
    </message>
    <message>
        <source>The rule that turns gradients into weight updates; AdamW suits almost everything.</source>
        <translation>La regla que convierte gradientes en cambios de los pesos; AdamW sirve para casi todo.</translation>
    </message>
    <message>
        <source>How far each update goes; the highest value of a schedule.</source>
        <translation>Hasta dónde llega cada cambio; el valor más alto de un programa.</translation>
    </message>
    <message>
        <source>How the learning rate changes over the training.</source>
        <translation>Cómo cambia la tasa de aprendizaje durante el entrenamiento.</translation>
    </message>
    <message>
        <source>Share of the training in which the learning rate rises from 0.</source>
        <translation>Parte del entrenamiento en que la tasa de aprendizaje sube desde 0.</translation>
    </message>
    <message>
        <source>Samples per update; more makes each step steadier, fewer makes more steps.</source>
        <translation>Muestras por cambio; más dan pasos más firmes, menos dan más pasos.</translation>
    </message>
    <message>
        <source>How often all training samples are seen.</source>
        <translation>Cuántas veces se ven todas las muestras de entrenamiento.</translation>
    </message>
    <message>
        <source>End when the monitored figure has stopped improving.</source>
        <translation>Acaba cuando la métrica vigilada deja de mejorar.</translation>
    </message>
    <message>
        <source>Epochs without improvement before early stopping ends the training.</source>
        <translation>Épocas sin mejora antes de que la parada temprana acabe el entrenamiento.</translation>
    </message>
    <message>
        <source>The figure that decides which epoch is the best.</source>
        <translation>La métrica que decide qué época es la mejor.</translation>
    </message>
    <message>
        <source>Stop as soon as the monitored figure is this good; 0 means never.</source>
        <translation>Para en cuanto la métrica vigilada sea así de buena; 0 significa nunca.</translation>
    </message>
    <message>
        <source>Whether rare classes count more in the loss, from the training samples&apos; counts.</source>
        <translation>Si las clases raras cuentan más en la pérdida, según las cantidades de las muestras de entrenamiento.</translation>
    </message>
    <message>
        <source>Share of the answer spread over the other classes.</source>
        <translation>Proporción de la respuesta repartida entre las otras clases.</translation>
    </message>
    <message>
        <source>Pull of the weights towards 0, off biases and normalisations.</source>
        <translation>Fuerza que lleva los pesos hacia 0, salvo sesgos y normalizaciones.</translation>
    </message>
    <message>
        <source>Longest gradient allowed, all weights together; 0 means any.</source>
        <translation>Gradiente más largo permitido, todos los pesos juntos; 0 significa cualquiera.</translation>
    </message>
    <message>
        <source>Random changes of the training pictures: shifts, mirror images, or more.</source>
        <translation>Cambios al azar de las imágenes de entrenamiento: desplazamientos, reflejos o más.</translation>
    </message>
    <message>
        <source>Compute in 16 bits where it is safe; helps on GPUs, not on CPUs.</source>
        <translation>Calcula en 16 bits donde es seguro; ayuda en GPU, no en CPU.</translation>
    </message>
</context>
<context>
    <name>TermNote</name>
    <message>
        <source>Open the glossary</source>
        <translation>Abrir el glosario</translation>
    </message>
</context>
<context>
    <name>TextCell</name>
    <message>
        <source>From {first} to {last}.</source>
        <translation>De {first} a {last}.</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>Take a text</source>
        <translation>Tomar un texto</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>Borrar el texto</translation>
    </message>
    <message>
        <source>Leave a word out</source>
        <translation>Omitir una palabra</translation>
    </message>
    <message>
        <source>Type or paste a text</source>
        <translation>Escribe o pega un texto</translation>
    </message>
    <message>
        <source>Text to try</source>
        <translation>Texto que probar</translation>
    </message>
    <message>
        <source>As the model reads it</source>
        <translation>Como lo lee el modelo</translation>
    </message>
    <message>
        <source>Text as the model reads it</source>
        <translation>Texto como lo lee el modelo</translation>
    </message>
    <message>
        <source>The run has no test part.</source>
        <translation>La ejecución no tiene parte de prueba.</translation>
    </message>
    <message>
        <source>The run&apos;s data can&apos;t be read, so there is no test text. {reason}</source>
        <translation>Los datos de la ejecución no se pueden leer, así que no hay texto de prueba. {reason}</translation>
    </message>
    <message>
        <source>Text {number} of the test part, never seen in training.</source>
        <translation>Texto {number} de la parte de prueba, nunca visto en el entrenamiento.</translation>
    </message>
    <message>
        <source>Change the text, and the answer follows.</source>
        <translation>Cambia el texto, y la respuesta llega.</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>{count} never seen in training</source>
        <translation>{count} nunca vistos en el entrenamiento</translation>
    </message>
    <message>
        <source>only the last {count} are read</source>
        <translation>solo se leen los últimos {count}</translation>
    </message>
    <message>
        <source>only the first {count} are read</source>
        <translation>solo se leen los primeros {count}</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Beginning to go on with</source>
        <translation>Comienzo que se continúa</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>Texto {number}</translation>
    </message>
    <message>
        <source>Likely next</source>
        <translation>Probable a continuación</translation>
    </message>
    <message>
        <source>No beginning</source>
        <translation>Sin comienzo</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>Antes de entrenar</translation>
    </message>
    <message>
        <source>Epoch {number}</source>
        <translation>Época {number}</translation>
    </message>
</context>
<context>
    <name>TextsView</name>
    <message>
        <source>Part to show</source>
        <translation>Parte que se muestra</translation>
    </message>
    <message>
        <source>Class to show</source>
        <translation>Clase que se muestra</translation>
    </message>
    <message>
        <source>Texts, list</source>
        <translation>Textos, lista</translation>
    </message>
    <message>
        <source>Chosen text is shown</source>
        <translation>Se muestra el texto elegido</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Chosen text</source>
        <translation>Texto elegido</translation>
    </message>
    <message>
        <source>Tokens of the texts</source>
        <translation>Tokens de los textos</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>No text is in this part.</source>
        <translation>No hay ningún texto en esta parte.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>Pasaje {number}</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>Texto {number}</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caracteres</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} desconocidos</translation>
    </message>
    <message>
        <source>The data are still being looked at.</source>
        <translation>Los datos aún se están examinando.</translation>
    </message>
    <message>
        <source>Most frequent tokens</source>
        <translation>Tokens más frecuentes</translation>
    </message>
    <message>
        <source>cut after {count}</source>
        <translation>cortado tras {count}</translation>
    </message>
    <message>
        <source>Tokens of a text</source>
        <translation>Tokens de un texto</translation>
    </message>
    <message>
        <source>{count} different characters</source>
        <translation>{count} caracteres distintos</translation>
    </message>
    <message>
        <source>{count} known words</source>
        <translation>{count} palabras conocidas</translation>
    </message>
    <message>
        <source>{count} known pieces</source>
        <translation>{count} trozos conocidos</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} palabras</translation>
    </message>
    <message>
        <source>{count} seen at once</source>
        <translation>{count} vistos a la vez</translation>
    </message>
    <message>
        <source>{share} are cut</source>
        <translation>El {share} se corta</translation>
    </message>
    <message>
        <source>{share} of new words unknown</source>
        <translation>{share} de palabras nuevas desconocidas</translation>
    </message>
</context>
<context>
    <name>ThresholdCard</name>
    <message>
        <source>At this threshold</source>
        <translation>Con este umbral</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Taken for it</source>
        <translation>Tomada por ella</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Rows at this threshold</source>
        <translation>Filas con este umbral</translation>
    </message>
    <message>
        <source>Counted on the test part. A threshold that is chosen by these figures looks a little better here than it will be on new data.</source>
        <translation>Contado en la parte de prueba. Un umbral elegido por estas cifras parece aquí algo mejor de lo que será con datos nuevos.</translation>
    </message>
    <message>
        <source>Is it</source>
        <translation>Lo es</translation>
    </message>
    <message>
        <source>Is another</source>
        <translation>Es otra</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Hide message</source>
        <translation>Ocultar mensaje</translation>
    </message>
</context>
<context>
    <name>TradeoffCard</name>
    <message>
        <source>ROC, and precision against recall</source>
        <translation>ROC, y precisión frente a exhaustividad</translation>
    </message>
    <message>
        <source>ROC and PR</source>
        <translation>ROC y PR</translation>
    </message>
    <message>
        <source>Class against the rest</source>
        <translation>Clase frente al resto</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Curva ROC</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>ROC, area {area}, guessing 0.500</source>
        <translation>ROC, área {area}, adivinando 0.500</translation>
    </message>
    <message>
        <source>PR, area {area}, guessing {guess}</source>
        <translation>PR, área {area}, adivinando {guess}</translation>
    </message>
    <message>
        <source>Threshold {value}</source>
        <translation>Umbral {value}</translation>
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
        <translation>{seconds} s por época</translation>
    </message>
    <message>
        <source>{duration} an epoch</source>
        <translation>{duration} por época</translation>
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
        <translation>{figure} de validación</translation>
    </message>
    <message>
        <source>training {figure}</source>
        <translation>{figure} de entrenamiento</translation>
    </message>
    <message>
        <source>guessing {score}</source>
        <translation>adivinando {score}</translation>
    </message>
    <message>
        <source>counting {score}</source>
        <translation>contar {score}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Parar y conservar lo mejor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the training</source>
        <translation>Cancelar el entrenamiento</translation>
    </message>
    <message>
        <source>Queue this</source>
        <translation>Poner en cola</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Ends the training and keeps the weights of the best epoch.</source>
        <translation>Acaba el entrenamiento y conserva los pesos de la mejor época.</translation>
    </message>
    <message>
        <source>Ends the training at once and discards it.</source>
        <translation>Acaba el entrenamiento de inmediato y lo descarta.</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Entrenar de nuevo</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Go to Evaluate</source>
        <translation>Ir a Evaluar</translation>
    </message>
    <message>
        <source>The curves can&apos;t be drawn. The training is not affected.</source>
        <translation>No se pueden dibujar las curvas. El entrenamiento no se ve afectado.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The training is ending.</source>
        <translation>El entrenamiento está acabando.</translation>
    </message>
    <message>
        <source>There is nothing to keep before the first batch.</source>
        <translation>No hay nada que conservar antes del primer lote.</translation>
    </message>
    <message>
        <source>Evaluate the run</source>
        <translation>Evaluar la ejecución</translation>
    </message>
    <message>
        <source>Start the training</source>
        <translation>Empezar el entrenamiento</translation>
    </message>
    <message>
        <source>Load data first.</source>
        <translation>Carga antes los datos.</translation>
    </message>
    <message>
        <source>{template}, {run}</source>
        <translation>{template}, {run}</translation>
    </message>
    <message>
        <source>{template} on {count} pictures.</source>
        <translation>{template} con {count} imágenes.</translation>
    </message>
    <message>
        <source>{template} on {count} rows.</source>
        <translation>{template} con {count} filas.</translation>
    </message>
    <message>
        <source>{template} on {count} rows, checked on {checked}.</source>
        <translation>{template} con {count} filas, comprobado con {checked}.</translation>
    </message>
    <message>
        <source>{template} on {count} pictures, checked on {checked}.</source>
        <translation>{template} con {count} imágenes, comprobado con {checked}.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Your last edit is being worked in; the training starts right after.</source>
        <translation>Se está aplicando tu último cambio; el entrenamiento empieza justo después.</translation>
    </message>
    <message>
        <source>Learning rate {value} from now on</source>
        <translation>Tasa de aprendizaje {value} desde ahora</translation>
    </message>
    <message>
        <source>Good enough no longer ends the training</source>
        <translation>«Suficiente» ya no acaba el entrenamiento</translation>
    </message>
    <message>
        <source>It stops when {figure} reaches {value}</source>
        <translation>Se detiene cuando {figure} llegue a {value}</translation>
    </message>
    <message>
        <source>The run can&apos;t go on.</source>
        <translation>La ejecución no puede continuar.</translation>
    </message>
    <message>
        <source>Nothing was learned yet, so nothing was kept</source>
        <translation>Aún no se había aprendido nada, así que no se conservó nada</translation>
    </message>
    <message>
        <source>Training cancelled, nothing was kept</source>
        <translation>Entrenamiento cancelado, no se conservó nada</translation>
    </message>
    <message>
        <source>The text was not saved.</source>
        <translation>El texto no se guardó.</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>La imagen no se guardó.</translation>
    </message>
</context>
<context>
    <name>TrainingQueue</name>
    <message>
        <source>{name} taken out of the queue</source>
        <translation>{name}: fuera de la cola</translation>
    </message>
    <message>
        <source>Table of the queue cleared</source>
        <translation>Tabla de la cola vaciada</translation>
    </message>
    <message>
        <source>{template}, {name}</source>
        <translation>{template}, {name}</translation>
    </message>
    <message>
        <source>The queue is paused: a training can&apos;t start.</source>
        <translation>La cola está en pausa: un entrenamiento no puede empezar.</translation>
    </message>
    <message>
        <source>{count} trainings queued</source>
        <translation>{count} entrenamientos en cola</translation>
    </message>
    <message>
        <source>Queued as number {number}</source>
        <translation>En cola con el número {number}</translation>
    </message>
    <message>
        <source>Queued as number {number}, the queue is paused</source>
        <translation>En cola con el número {number}, la cola está en pausa</translation>
    </message>
    <message>
        <source>Queued as number {number}, not started yet</source>
        <translation>En cola con el número {number}, sin empezar aún</translation>
    </message>
    <message>
        <source>Queued as number {number}, another window trains</source>
        <translation>En cola con el número {number}, otra ventana está entrenando</translation>
    </message>
</context>
<context>
    <name>TryOne</name>
    <message>
        <source>Type something for the model to answer.</source>
        <translation>Escribe algo a lo que responda el modelo.</translation>
    </message>
    <message>
        <source>Leave a word out to see what the model would put there.</source>
        <translation>Omite una palabra para ver qué pondría el modelo allí.</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>La imagen no se guardó.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>El modelo no dio respuesta.</translation>
    </message>
    <message>
        <source>Preparing the engine. This takes a few seconds.</source>
        <translation>Preparando el motor. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Opening the model.</source>
        <translation>Abriendo el modelo.</translation>
    </message>
</context>
<context>
    <name>UnusualCard</name>
    <message>
        <source>Scores of the test part</source>
        <translation>Puntuaciones de la parte de prueba</translation>
    </message>
    <message>
        <source>Score of each test sample</source>
        <translation>Puntuación de cada muestra de prueba</translation>
    </message>
    <message>
        <source>Threshold for anomalies</source>
        <translation>Umbral de anomalías</translation>
    </message>
    <message>
        <source>Keep this threshold</source>
        <translation>Conservar este umbral</translation>
    </message>
    <message>
        <source>Threshold {value}</source>
        <translation>Umbral {value}</translation>
    </message>
    <message>
        <source>{above} of {count} test samples lie above it, {share}.</source>
        <translation>{above} de {count} muestras de prueba están por encima, {share}.</translation>
    </message>
    <message>
        <source>Of {wanted} that the labels call unusual it finds {hits}, {recall}; of those above, {precision} are.</source>
        <translation>De {wanted} que las etiquetas llaman inusuales encuentra {hits}, el {recall}; de las que están por encima, lo es el {precision}.</translation>
    </message>
    <message>
        <source>This is the threshold that predictions use.</source>
        <translation>Este es el umbral que usan las predicciones.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Test samples, the most usual first</source>
        <translation>Muestras de prueba, las más habituales primero</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Error cuadrático medio</translation>
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
        <translation>Lo más probable a continuación</translation>
    </message>
    <message>
        <source>What comes next is drawn from these; Generate goes on so, token by token.</source>
        <translation>Lo que viene después se sortea entre estos; Generar sigue así, token a token.</translation>
    </message>
    <message>
        <source>The other blanks: {words}.</source>
        <translation>Los demás huecos: {words}.</translation>
    </message>
    <message>
        <source>In the first blank most likely stands</source>
        <translation>En el primer hueco lo más probable es</translation>
    </message>
    <message>
        <source>{a} is to {b} as {c} is to</source>
        <translation>{a} es a {b} como {c} es a</translation>
    </message>
    <message>
        <source>Nearest to {word}</source>
        <translation>Lo más cercano a {word}</translation>
    </message>
    <message>
        <source>1 would be the same direction, 0 nothing in common.</source>
        <translation>1 sería la misma dirección, 0 nada en común.</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Ways to use the model</source>
        <translation>Formas de usar el modelo</translation>
    </message>
    <message>
        <source>Try one</source>
        <translation>Probar una</translation>
    </message>
    <message>
        <source>Many to CSV</source>
        <translation>Muchas a CSV</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Mirar por dentro</translation>
    </message>
    <message>
        <source>Reading the run.</source>
        <translation>Leyendo la ejecución.</translation>
    </message>
    <message>
        <source>Use the model</source>
        <translation>Usar el modelo</translation>
    </message>
    <message>
        <source>This model learned from texts alone, so it gives no answers to write into a table.</source>
        <translation>Este modelo aprendió solo de textos, así que no da respuestas que escribir en una tabla.</translation>
    </message>
    <message>
        <source>Reading the run: {percent} done</source>
        <translation>Leyendo la ejecución: {percent} hecho</translation>
    </message>
    <message>
        <source>The run can&apos;t be used.</source>
        <translation>La ejecución no se puede usar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>{template}. {run}</source>
        <translation>{template}. {run}</translation>
    </message>
    <message>
        <source>{template}, weights of epoch {epoch}. {run}</source>
        <translation>{template}, pesos de la época {epoch}. {run}</translation>
    </message>
    <message>
        <source>{template} shows nothing of its inside.</source>
        <translation>{template} no muestra nada de su interior.</translation>
    </message>
    <message>
        <source>{template} writes no texts. Train one that goes on with a text, such as a GPT.</source>
        <translation>{template} no escribe textos. Entrena una plantilla que continúe un texto, como un GPT.</translation>
    </message>
    <message>
        <source>Try one answers what you type, and Many to CSV a whole file.</source>
        <translation>Probar una responde a lo que escribes, y Muchas a CSV, a un archivo entero.</translation>
    </message>
    <message>
        <source>{template} tells texts apart and writes none. Train a GPT for that.</source>
        <translation>{template} distingue textos y no escribe ninguno. Entrena un GPT para eso.</translation>
    </message>
    <message>
        <source>It gives back what it is given. Train a variational autoencoder to draw pictures.</source>
        <translation>Devuelve lo que se le da. Entrena un autoencoder variacional para dibujar imágenes.</translation>
    </message>
    <message>
        <source>{template} tells samples apart and makes none. Train a variational autoencoder for that.</source>
        <translation>{template} distingue muestras y no crea ninguna. Entrena para ello un autoencoder variacional.</translation>
    </message>
</context>
<context>
    <name>ViewRow</name>
    <message>
        <source>Views of the evaluation</source>
        <translation>Vistas de la evaluación</translation>
    </message>
    <message>
        <source>Run to look at</source>
        <translation>Ejecución que mirar</translation>
    </message>
</context>
<context>
    <name>ViewsCard</name>
    <message>
        <source>Live views</source>
        <translation>Vistas en vivo</translation>
    </message>
    <message>
        <source>What the network shows</source>
        <translation>Lo que muestra la red</translation>
    </message>
    <message>
        <source>Epoch of the view</source>
        <translation>Época de la vista</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>Guardar texto</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Aún no hay texto.</translation>
    </message>
    <message>
        <source>The first view appears before the first epoch.</source>
        <translation>La primera vista aparece antes de la primera época.</translation>
    </message>
    <message>
        <source>This run kept no views.</source>
        <translation>Esta ejecución no guardó vistas.</translation>
    </message>
    <message>
        <source>The file of this epoch is damaged.</source>
        <translation>El archivo de esta época está dañado.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}. Choose another folder.</source>
        <translation>No se puede escribir {file}: {reason}. Elige otra carpeta.</translation>
    </message>
</context>
<context>
    <name>WeighView</name>
    <message>
        <source>Share of the free memory</source>
        <translation>Parte de la memoria libre</translation>
    </message>
    <message>
        <source>Samples to load</source>
        <translation>Muestras que cargar</translation>
    </message>
    <message>
        <source>Train on all rows, part by part</source>
        <translation>Entrenar con todas las filas, por partes</translation>
    </message>
    <message>
        <source>{name} is large</source>
        <translation>{name} es grande</translation>
    </message>
    <message>
        <source>It fits.</source>
        <translation>Cabe.</translation>
    </message>
    <message>
        <source>That is more than there is.</source>
        <translation>Es más de lo que hay.</translation>
    </message>
    <message>
        <source>Loading all of it takes about {memory} of memory; {free} are free. {fits}</source>
        <translation>Cargarlo todo ocupa unos {memory} de memoria; {free} están libres. {fits}</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Cargar todo</translation>
    </message>
    <message>
        <source>Load all anyway</source>
        <translation>Cargar todo igualmente</translation>
    </message>
    <message>
        <source>{rows} rows, taken evenly from the whole file, are shown here, the test rows among them. All others are fetched from disk while training.</source>
        <translation>Aquí se muestran {rows} filas, tomadas por igual de todo el archivo, con las de prueba entre ellas. Las demás se traen del disco al entrenar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Don&apos;t load these data</source>
        <translation>No cargar estos datos</translation>
    </message>
    <message>
        <source>It has {size}.</source>
        <translation>Ocupa {size}.</translation>
    </message>
    <message>
        <source>{rows} samples, {size}.</source>
        <translation>{rows} muestras, {size}.</translation>
    </message>
    <message>
        <source>About {rows} samples, {size}.</source>
        <translation>Unas {rows} muestras, {size}.</translation>
    </message>
    <message>
        <source>Enter a whole number from {least}.</source>
        <translation>Introduce un número entero desde {least}.</translation>
    </message>
    <message>
        <source>Enter how many samples to load.</source>
        <translation>Introduce cuántas muestras cargar.</translation>
    </message>
    <message>
        <source>They are taken evenly from the whole file.</source>
        <translation>Se toman de forma pareja de todo el archivo.</translation>
    </message>
    <message>
        <source>Load {rows}</source>
        <translation>Cargar {rows}</translation>
    </message>
    <message>
        <source>Load {rows} of {total}</source>
        <translation>Cargar {rows} de {total}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Something went wrong inside Gradient Desk.</source>
        <translation>Algo ha fallado dentro de Gradient Desk.</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Editado, sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar aún</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nuevo experimento</translation>
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
        <translation>{share} % de {name}</translation>
    </message>
</context>
<context>
    <name>WindowForm</name>
    <message>
        <source>Latest rows</source>
        <translation>Filas más recientes</translation>
    </message>
    <message>
        <source>Take a test window</source>
        <translation>Tomar una ventana de prueba</translation>
    </message>
    <message>
        <source>Latest steps and forecast</source>
        <translation>Últimos pasos y pronóstico</translation>
    </message>
    <message>
        <source>Rows of the window</source>
        <translation>Filas de la ventana</translation>
    </message>
    <message>
        <source>The run has no test part.</source>
        <translation>La ejecución no tiene parte de prueba.</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Lo que vino</translation>
    </message>
    <message>
        <source>The run&apos;s data can&apos;t be read, so its latest rows are not known. {reason}</source>
        <translation>No se pueden leer los datos de la ejecución, así que no se conocen sus filas más recientes. {reason}</translation>
    </message>
    <message>
        <source>A window of the test part, never seen in training.</source>
        <translation>Una ventana de la parte de prueba, nunca vista al entrenar.</translation>
    </message>
    <message>
        <source>The last {count} rows. Change a value, and the answer follows.</source>
        <translation>Las últimas {count} filas. Cambia un valor, y la respuesta lo sigue.</translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinas</translation>
    </message>
    <message>
        <source>Analogy</source>
        <translation>Analogía</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Word to look up</source>
        <translation>Palabra que buscar</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>First word of the analogy</source>
        <translation>Primera palabra de la analogía</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Second word of the analogy</source>
        <translation>Segunda palabra de la analogía</translation>
    </message>
    <message>
        <source>as</source>
        <translation>como</translation>
    </message>
    <message>
        <source>Third word of the analogy</source>
        <translation>Tercera palabra de la analogía</translation>
    </message>
    <message>
        <source>The words whose vectors point most nearly the same way.</source>
        <translation>Las palabras cuyos vectores apuntan casi en la misma dirección.</translation>
    </message>
    <message>
        <source>The word that stands to the third as the second stands to the first.</source>
        <translation>La palabra que es a la tercera lo que la segunda a la primera.</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Telling words</source>
        <translation>Palabras reveladoras</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>The helper process ended before it could answer. Try again.</source>
        <translation>El proceso auxiliar acabó antes de poder responder. Inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Write</name>
    <message>
        <source>A beginning to go on with; empty begins anew</source>
        <translation>Un comienzo que continuar; vacío empieza de nuevo</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write texts</source>
        <translation>Escribir textos</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>Save the texts</source>
        <translation>Guardar los textos</translation>
    </message>
    <message>
        <source>Written texts</source>
        <translation>Textos escritos</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Cómo se escribe</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Low keeps to the likeliest, high dares more; 0 draws nothing.</source>
        <translation>Baja se queda con lo más probable, alta se atreve a más; 0 no sortea nada.</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>Only so many of the likeliest tokens may be drawn.</source>
        <translation>Solo se pueden sortear tantos de los tokens más probables.</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that make up this share may be drawn.</source>
        <translation>Solo se pueden sortear los tokens más probables que suman esta parte.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Tokens that are written at most.</source>
        <translation>Tokens que se escriben como máximo.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seed of the texts</source>
        <translation>Semilla de los textos</translation>
    </message>
    <message>
        <source>The same seed gives the same texts.</source>
        <translation>La misma semilla da los mismos textos.</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}.</source>
        <translation>Un número entero de {low} a {high}.</translation>
    </message>
    <message>
        <source>Mend the number first.</source>
        <translation>Corrige antes el número.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>Texto {number}</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The texts were not saved.</source>
        <translation>Los textos no se guardaron.</translation>
    </message>
    <message>
        <source>Writing.</source>
        <translation>Escribiendo.</translation>
    </message>
    <message>
        <source>Preparing the engine. This takes a few seconds.</source>
        <translation>Preparando el motor. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Guardado en {file}.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
</context>
<context>
    <name>self._view</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>speaker</name>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
</context>
</TS>
