# The front page, the first start, signing in, what waits for a person, and their own settings.

accounts-moment = { $weekday } { $day } a las { $time }
accounts-password = Contraseña
accounts-saved = Guardado.
accounts-no-group = Todavía no estás en ningún grupo. Quien lleve el tuyo puede invitarte.
accounts-how-seen = Cómo me ven y qué correos recibo
accounts-your-name = Tu nombre

## The front page

accounts-home-heading = El dinero que comparte un grupo, a la vista
accounts-home-lead = Una parte de cada factura va a una bolsa común. El grupo cuida su fondo propio y sus gastos básicos, comparte el resto entre sus miembros, y decide en conjunto qué botes se llenan.
accounts-home-mine = Tus grupos
accounts-home-public = Grupos que abren sus cuentas
accounts-home-new = Este servidor es nuevo. Nadie lo ha configurado todavía.
accounts-home-set-up = Configurarlo
accounts-home-nothing = Aquí no hay todavía ningún grupo público.

## Signing in

accounts-sign-in-heading = Entrar
accounts-sign-in-address = Dirección de correo
accounts-sign-in-wrong = La dirección y la contraseña no coinciden. Revisa las dos; en la contraseña cuentan las mayúsculas.
accounts-too-many-tries = { $count ->
    [one] Demasiados intentos. Prueba otra vez dentro de un segundo.
   *[other] Demasiados intentos. Prueba otra vez dentro de { $count } segundos.
}
accounts-sign-in-new = ¿Es tu primera vez aquí? La facilitación de tu grupo te envía una invitación.
accounts-sign-in-no-mail = ¿Ya no tienes la contraseña? Quien lleva este servidor puede ayudarte.
accounts-sign-in-kept = Tu sesión terminó. Lo que escribiste se guarda: entra y envíalo en la página siguiente.
accounts-kept-heading = Ya has entrado
accounts-kept-lead = Todavía no se envió nada. Lo que escribiste sigue aquí.
accounts-kept-send = Enviarlo ahora
accounts-kept-leave = Dejarlo y ver la página
accounts-link-ask = Mejor envíame un enlace
accounts-link-forgot = ¿Olvidaste la contraseña? Pide un enlace por correo: con él entras, y después puedes elegir una contraseña nueva en tus ajustes.
accounts-link-sent = Si hay una cuenta con esta dirección, un enlace va de camino. Vale diez minutos.
accounts-link-heading = Entrar con un enlace
accounts-link-lead = Este enlace es para <email>{ $email }</email>. Vale una sola vez.
accounts-link-choose = El enlace es para <owner>{ $owner }</owner>, y has entrado como <name>{ $name }</name> con <email>{ $email }</email>. ¿Qué cuenta quieres usar?
accounts-link-stay = Seguir como <name>{ $name }</name>, sin usar el enlace
accounts-link-not-mine = Si no pediste este enlace, cierra la página: así no pasa nada.
accounts-link-over-heading = Con este enlace no entra nadie
accounts-link-over = Un enlace vale una sola vez y diez minutos, y solo el más nuevo. También lo anula una contraseña o una dirección nueva.
accounts-link-again = Envíame un enlace nuevo
accounts-link-password = Entrar con contraseña
accounts-link-signed-in = Has entrado con un enlace. Si olvidaste la contraseña, elige una nueva en los próximos 15 minutos: arriba, bajo tu nombre, en Ajustes.

## The password once more

accounts-again-heading = Tu contraseña otra vez
accounts-again-lead = Esto decide sobre dinero, y entraste hace un rato. Escribe tu contraseña una vez más, <name>{ $name }</name>.
accounts-again-kept = Esto decide sobre dinero, y entraste hace un rato. Escribe tu contraseña una vez más, <name>{ $name }</name>. Lo que escribiste se guarda: lo envías en la página siguiente.
accounts-again-as = Has entrado como <email>{ $email }</email>.
accounts-again-go = Continuar
accounts-again-wrong = Esta no es tu contraseña. No se cambió nada; prueba otra vez.

## What waits for a person

accounts-me-heading = Lo que te espera, <name>{ $name }</name>
accounts-me-nothing = No te espera nada.
accounts-me-nothing-until = No te espera nada. La próxima ronda se abre el { $day }.
accounts-me-next-round = La próxima ronda
accounts-me-say = Di hasta el { $until } si participas.
accounts-me-say-link = Decir si participo
accounts-me-in = Participas. Puedes cambiarlo hasta el { $until }.
accounts-me-not-in = Esta vez no participas. Puedes cambiarlo hasta el { $until }.
accounts-me-see-who = Ver quién participa
accounts-me-opens = Se abre el { $when }.
accounts-me-see-buckets = Ver los botes
accounts-me-closed = Se ha cerrado. Falta decidir los botes.
accounts-me-settle = Resolver la ronda
accounts-me-to-give = Tienes { $amount } para dar hasta el { $until }.
accounts-me-split = Repartir mi dinero
accounts-me-left = Has dado { $given }; te queda { $left } para dar hasta el { $until }.
accounts-me-finish = Terminar mi reparto
accounts-me-all-given = Has dado todo lo tuyo: { $amount }. Puedes cambiarlo hasta el { $until }.
accounts-me-my-split = Mi reparto

## One's own name and address, and what one is mailed

accounts-own-heading = Cómo te ven y qué correos recibes
accounts-own-lead = Has entrado como <name>{ $name }</name>, <email>{ $email }</email>.
accounts-own-name = Nombre
accounts-own-in-groups = También en mis grupos
accounts-own-in-groups-hint = Las cuentas guardan tu número, así que en ellas no cambia nada
accounts-own-name-save = Guardar el nombre
accounts-own-name-saved = Guardado. Te llamas { $name }.
accounts-own-address-heading = Tu dirección
accounts-own-new-address = Dirección nueva
accounts-own-password = Tu contraseña
accounts-own-address-note = Vale cuando sigas el enlace que se envía allí. También se avisa a <email>{ $email }</email>.
accounts-own-address-use = Usar esta dirección
accounts-own-address-sent = Un correo va de camino a { $email }. La dirección vale cuando sigas el enlace que lleva.
accounts-own-password-wrong = Esta no es tu contraseña. No se cambió nada.
accounts-own-address-same = Esta ya es tu dirección.
accounts-own-address-often = Has pedido una dirección hace un momento, o cinco veces hoy. Espera diez minutos, o hasta mañana.
accounts-own-current = Contraseña actual
accounts-own-new-password = Contraseña nueva
accounts-own-password-by-link = Acabas de entrar con un enlace del correo, así que no hace falta tu contraseña actual. Esto vale 15 minutos.
accounts-own-password-forgot = ¿No sabes la actual? Sal y pide un enlace por correo: quien entra con un enlace elige una contraseña nueva sin ella.
accounts-own-password-note = Después se cierra la sesión en todos los demás navegadores, y te llega un correo que lo cuenta.
accounts-own-password-use = Usar esta contraseña
accounts-own-password-saved = Guardado. Desde ahora vale tu contraseña nueva, y en los demás navegadores se cerró la sesión.
accounts-own-group-name = Tu nombre en este grupo
accounts-own-mail-results = Enviarme los resultados de cada ronda
accounts-own-mail-rounds = Avisarme cuando se abra una ronda
accounts-own-mail-buckets = Avisarme sobre mis botes
accounts-own-mail-buckets-hint = Cuando se hace un pago, antes del plazo de un bote, y una vez al día lo que otros dijeron allí o con @ y mi nombre
accounts-own-named = Las personas de fuera pueden leer mi nombre
accounts-own-named-hint = Solo si el grupo abrió sus cuentas. Los miembros lo ven siempre.
accounts-own-save = Guardar
accounts-own-page = Mi página en este grupo

## The link in the mail to a new address

accounts-address-heading = Tu dirección nueva
accounts-address-question = La cuenta de { $name } tiene hasta ahora la dirección { $old }. ¿Quieres que desde ahora tenga { $new }?
accounts-address-yes = Sí, usar esta dirección
accounts-address-not-mine = Si esta no es tu cuenta, cierra la página: así no cambia nada.
accounts-address-done = Hecho. Desde ahora tu dirección es { $new }, y la sesión se cerró en los demás navegadores.
accounts-address-over = No hay nada que confirmar
accounts-address-used = Este enlace ya se usó. No hay nada más que hacer.
accounts-address-expired = Este enlace valía un día, y ese día ya pasó. No se cambió nada; pide la dirección otra vez en tus ajustes.
accounts-address-in-use = Entretanto, esta dirección ya tiene su propia cuenta. No se cambió nada.
accounts-address-settings = Mis ajustes

## Whether mail works, for whoever runs the server

accounts-mail-only-files = Todavía no hay servidor de correo: los correos se guardan como archivos en el servidor y no llegan a nadie. Define BRIMFUL_SMTP_URL y arranca Brimful de nuevo.
accounts-mail-none-out = Todavía no ha salido ningún correo, así que puede que las invitaciones no lleguen a nadie.
accounts-mail-send = Enviarme un correo de prueba
accounts-mail-on-its-way = Un correo de prueba va de camino. Mira otra vez dentro de un momento.
accounts-mail-test-waiting = Un correo de prueba para { $to } va de camino. Mira otra vez dentro de un momento.
accounts-mail-test-spooled = El correo de prueba para { $to } está en la carpeta de espera; no le llegó a nadie.
accounts-mail-test-sent = El correo de prueba para { $to } ha salido. ¿Ha llegado? Mira también en la carpeta de correo no deseado.
accounts-mail-test-failed = El correo de prueba para { $to } no salió: { $answer }
accounts-mail-test-enough = { $most ->
    [one] Ya salió un correo de prueba en un día. Prueba otra vez mañana.
   *[other] Ya salieron { $most } correos de prueba en un día. Prueba otra vez mañana.
}

## The first start

accounts-setup-heading = Configurar Brimful
accounts-setup-lead = Un solo formulario: tu cuenta y el grupo cuyo dinero se mostrará. Después invitas al resto.
accounts-setup-code = Código de configuración
accounts-setup-code-hint = Apareció en el terminal al arrancar
accounts-setup-code-empty = Escribe el código que apareció al arrancar.
accounts-setup-code-wrong = Este no es el código del último arranque. Cada arranque muestra uno nuevo.
accounts-setup-you = Tú
accounts-setup-you-note = La primera cuenta lleva este servidor, y se ocupa de la facilitación y la tesorería del grupo hasta que lo haga alguien más.
accounts-setup-email = Tu dirección de correo
accounts-setup-password = Una contraseña
accounts-setup-password-hint = Al menos 8 caracteres; unas cuantas palabras seguidas van bien
accounts-setup-group = Tu grupo
accounts-setup-group-name = Nombre del grupo
accounts-setup-group-name-field = El nombre del grupo
accounts-setup-word = Su palabra en las direcciones
accounts-setup-word-hint = Minúsculas, cifras y guiones. Déjala vacía para que salga del nombre.
accounts-setup-word-field = La palabra
accounts-setup-currency = Moneda
accounts-setup-currency-hint = Tres letras: EUR, GBP, USD, JPY. Después no se puede cambiar.
accounts-setup-currency-wrong = Escribe las tres letras de una moneda, como EUR.
accounts-setup-zone = Zona horaria
accounts-setup-zone-wrong = Elige una zona horaria de la lista.
accounts-setup-books-wrong = Elige quién puede ver las cuentas.
accounts-setup-agreement = El acuerdo empieza con el 20 % de cada factura, el 25 % de eso para el fondo propio, y el resto por igual. Puedes cambiarlo enseguida.
accounts-setup-create = Crear la primera cuenta
accounts-setup-server = Este servidor
accounts-setup-database = Base de datos
accounts-setup-database-sqlite = SQLite, en un archivo propio; responde
accounts-setup-database-postgres = PostgreSQL; responde
accounts-setup-clock = Reloj
accounts-setup-clock-now = { $day } a las { $time } UTC
accounts-setup-mail = Correo
accounts-setup-mail-server = sale por el servidor configurado
accounts-setup-mail-files = todavía no hay servidor de correo: los correos se guardan como archivos en la carpeta de espera
accounts-setup-address = Dirección
accounts-setup-test = Enviar un correo de prueba
accounts-setup-look = Mirar otra vez
accounts-setup-test-note = A la dirección que escribiste. Necesita el código de configuración. Si no llega, puedes seguir y arreglarlo después.

## Who may read the books: at the first start and in the group's settings

accounts-books = ¿Quién puede ver las cuentas?
accounts-books-members = Solo los miembros
accounts-books-members-hint = A las personas de fuera se les responde como si el grupo no existiera
accounts-books-totals = Todo el mundo ve totales y resultados
accounts-books-totals-hint = Sin líneas del libro mayor; nombres, solo con permiso
accounts-books-open = Todo el mundo ve también el libro mayor
accounts-books-open-hint = Nunca los ingresos de un miembro, nunca un cliente

## More that waits

accounts-home-how = Cómo funciona
accounts-me-open-groups = Grupos que abren sus cuentas
accounts-me-see-group = Ver el grupo
accounts-me-offer = Hay { $amount } de los { $minimum } que necesita como mínimo. Di hasta el { $until } si es suficiente; sin respuesta, el dinero vuelve.
accounts-me-offer-link = Responder sí o no
accounts-me-proposals-heading = Por confirmar
accounts-me-proposals = { $count ->
    [one] El dinero se mueve cuando lo confirme una segunda persona.
   *[other] Esperan { $count } propuestas. El dinero se mueve cuando lo confirme una segunda persona.
}
accounts-me-proposals-link = Verlo
accounts-own-mail-money = Enviarme lo que le espera a la tesorería
accounts-own-mail-money-hint = El primer día del mes: facturas sin pagar, gastos básicos que tocan, pagos, y para cuánto alcanza el dinero
