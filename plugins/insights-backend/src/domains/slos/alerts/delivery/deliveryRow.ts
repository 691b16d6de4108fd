/** A row of the table `slo_alert_deliveries`. */
export interface DeliveryRow {
  alert_id: string;
  target: string;
  revision: number;
  due_at: string | null;
  attempts: number;
  last_error: string | null;
}
